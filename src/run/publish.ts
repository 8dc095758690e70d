import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {errorCode, Failure} from '../failure.ts'
import {ownFolder} from './own-folder.ts'
import {beside, clearAway, marker, recover, swap} from './swap.ts'

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
  const interruption = new AbortController()
  // From before the first folder is made: a signal that nobody hears ends the process at once and leaves what is there.
  const stopListening = onInterrupt(() => {
    interruption.abort()
    clearAway(fresh)
  })
  try {
    prepare(out, fresh)
    const result = await write(fresh, interruption.signal)
    swap(fresh, out)
    await signalsHeard()
    return result
  } catch (error) {
    clearAway(fresh)
    throw isOfTheDisk(error) ? notWritten(out, error) : error
  } finally {
    stopListening()
  }
}

/** Clears up after builds that were killed, and makes the empty folder that is to be filled. */
function prepare(out: string, fresh: string): void {
  try {
    recover(out)
    mkdirSync(dirname(fresh), {recursive: true})
    mkdirSync(fresh)
    writeFileSync(join(fresh, marker), markerText)
  } catch (error) {
    throw notWritten(out, error)
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
  EBUSY: 'it is a disk of its own, which cannot be replaced by another folder',
  EXDEV: 'it is a disk of its own, which cannot be replaced by another folder',
}

const isOfTheDisk = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EROFS', 'EBUSY', 'EXDEV'].includes(codeIn(error) ?? '')

/** The code of an error, or of what caused it. */
function codeIn(error: unknown): string | undefined {
  return errorCode(error) ?? (error instanceof Error && error.cause !== undefined ? codeIn(error.cause) : undefined)
}

/** A signal that comes while files are renamed waits for its turn; without a listener it would be lost. */
async function signalsHeard(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise<void>((done) => setImmediate(done))
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
