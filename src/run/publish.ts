import {existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {errorCode, Failure} from '../failure.ts'
import {isRunning} from './is-running.ts'

/** The file that says a folder is ours to replace. */
export const marker = '.dateline'

const markerText =
  'Dateline wrote this folder and replaces it whole at the next build: keep nothing of your own here.\n'

/**
 * Replaces `outDir` by what `write` puts into an empty folder beside it, and only once `write` has succeeded: a build
 * that fails or is interrupted leaves the last good one as it was.
 *
 * @param keep folders that must survive, the seeds above all: `outDir` may neither be, hold nor lie in one of them.
 * @param write is told by the signal that the build is interrupted: what it has set to work beside this thread must
 *   write no more, or it would fill the folder again while it is cleared away.
 * @throws {Failure} when `outDir` is not ours to replace.
 */
export async function publish<T>(
  outDir: string,
  keep: readonly string[],
  write: (folder: string, interrupted: AbortSignal) => Promise<T>,
): Promise<T> {
  const out = ownFolder(outDir, keep)
  const fresh = beside(out, 'building')
  try {
    recover(out)
    mkdirSync(fresh, {recursive: true})
  } catch (error) {
    throw notWritten(out, error)
  }
  const interruption = new AbortController()
  const stopListening = onInterrupt(() => {
    interruption.abort()
    clearAway(fresh)
  })
  try {
    const result = await write(fresh, interruption.signal)
    writeFileSync(join(fresh, marker), markerText)
    swap(fresh, out)
    return result
  } catch (error) {
    clearAway(fresh)
    throw isFull(error) ? notWritten(out, error) : error
  } finally {
    stopListening()
  }
}

/** A folder that cannot be written is told in one line, an error that is ours with its stack. */
function notWritten(out: string, error: unknown): unknown {
  const code = codeIn(error)
  const what = code === undefined ? undefined : notWritable[code]
  return what === undefined
    ? error
    : new Failure(`Cannot build into ${out}: ${what} (${code}). Mend that or choose another --out.`, {cause: error})
}

const notWritable: Readonly<Record<string, string>> = {
  EACCES: 'the folder it is in may not be written by the user who builds',
  EPERM: 'the folder it is in may not be written by the user who builds',
  EROFS: 'it is on a disk that cannot be written',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for the user who builds',
  ENOTDIR: 'it lies below a file, not a folder',
  ENAMETOOLONG: 'the name is longer than the file system takes',
  ELOOP: 'it is a link to itself',
}

const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT', 'EROFS'].includes(codeIn(error) ?? '')

/** The code of an error, or of what caused it. */
function codeIn(error: unknown): string | undefined {
  return errorCode(error) ?? (error instanceof Error && error.cause !== undefined ? codeIn(error.cause) : undefined)
}

/** Tries again where a thread that was stopped has just finished a file. */
function clearAway(folder: string): void {
  rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 50})
}

/** A folder that does not exist yet is named by what does. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(realPath(parent), basename(path))
}

/**
 * The real path of a folder that `publish` may replace; for asking before long work.
 *
 * @throws {Failure} as `publish` does.
 */
export function ownFolder(outDir: string, keep: readonly string[]): string {
  const out = realPath(resolve(outDir))
  for (const folder of keep.map((path) => realPath(resolve(path)))) {
    if (holds(out, folder))
      throw new Failure(
        `Cannot build into ${out}: it holds ${folder}, which a build would delete. Choose another --out.`,
      )
    if (holds(folder, out))
      throw new Failure(
        `Cannot build into ${out}: it lies in ${folder}, so its pages would be read as articles. Choose another --out.`,
      )
  }
  if (holds(out, homedir()) || dirname(out) === out)
    throw new Failure(
      `Cannot build into ${out}: a build replaces the whole folder. Choose a folder of its own as --out.`,
    )
  if (!existsSync(out)) return out
  if (!statSync(out).isDirectory()) throw new Failure(`Cannot build into ${out}: it is a file. Choose another --out.`)
  if (!existsSync(join(out, marker)) && readdirSync(out).length > 0)
    throw new Failure(
      `Cannot build into ${out}: it is not empty and Dateline did not write it (no ${marker} in it). Empty it or choose another --out.`,
    )
  return out
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

const beside = (out: string, what: 'building' | 'replaced', pid: number = process.pid): string =>
  join(dirname(out), `.${basename(out)}.${what}-${pid}`)

/** Clears up after builds that were killed: puts back a folder taken away last, removes half-built ones. */
function recover(out: string): void {
  if (!existsSync(dirname(out))) return
  for (const name of readdirSync(dirname(out))) {
    const {what, pid} = leftover.exec(name.slice(basename(out).length + 1))?.groups ?? {}
    if (!name.startsWith(`.${basename(out)}.`) || !what || isRunning(Number(pid))) continue
    const path = join(dirname(out), name)
    if (what === 'replaced' && !existsSync(out)) renameSync(path, out)
    else rmSync(path, {recursive: true, force: true})
  }
}

const leftover = /^\.(?<what>building|replaced)-(?<pid>\d+)$/

/** Two renames: the only moment without a site is between them, and a failure of the second undoes the first. */
function swap(fresh: string, out: string): void {
  const old = beside(out, 'replaced')
  const had = existsSync(out)
  if (had) renameSync(out, old)
  try {
    renameSync(fresh, out)
  } catch (error) {
    if (had) renameSync(old, out)
    throw error
  }
  rmSync(old, {recursive: true, force: true})
}

const exitCodes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const

function onInterrupt(cleanUp: () => void): () => void {
  const listeners = Object.entries(exitCodes).map(([signal, code]) => {
    const listener = (): void => {
      cleanUp()
      process.exit(code)
    }
    process.on(signal, listener)
    return () => void process.off(signal, listener)
  })
  return () => {
    for (const remove of listeners) remove()
  }
}
