import {existsSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {errorCode} from '../failure.ts'
import {isRunning} from '../store/is-running.ts'

/** The file that says a folder is ours to replace. */
export const marker = '.dateline'

/**
 * Where a build keeps what is not the site yet, or no longer: the folder it fills (`building`), the site it has taken
 * away until the new one stands (`replaced`), and what is on its way out (`removing`).
 */
export const beside = (out: string, what: 'building' | 'replaced' | 'removing', pid: number = process.pid): string =>
  join(dirname(out), `.${basename(out)}.${what}-${pid}`)

/** Clears up after builds that were killed: puts back a site taken away last, removes what is half built or half removed. */
export function recover(out: string): void {
  if (!existsSync(dirname(out))) return
  for (const name of readdirSync(dirname(out))) {
    const {what, pid} = leftover.exec(name.slice(basename(out).length + 1))?.groups ?? {}
    if (!name.startsWith(`.${basename(out)}.`) || !what || isRunning(Number(pid))) continue
    const path = join(dirname(out), name)
    if (what === 'replaced' && !existsSync(out) && isOurs(path)) renameSync(path, out)
    else clearAway(path)
  }
}

const leftover = /^\.(?<what>building|replaced|removing)-(?<pid>\d+)$/

/** Whether Dateline wrote a folder, or nobody did. */
export function isOurs(folder: string): boolean {
  return existsSync(join(folder, marker)) || readdirSync(folder).length === 0
}

/**
 * Two renames: the only moment without a site is between them, and a failure of the second undoes the first. Where another
 * build puts its own site there in that moment, it is replaced in its turn: of two builds at once the last one stays.
 */
export function swap(fresh: string, out: string): void {
  while (!isPlaced(fresh, out)) discard(out)
  discard(out)
}

/** Whether the new site stands where the old one did; not, where another build was faster. */
function isPlaced(fresh: string, out: string): boolean {
  const old = beside(out, 'replaced')
  const had = moved(out, old)
  try {
    renameSync(fresh, out)
    return true
  } catch (error) {
    if (existsSync(out)) return false
    if (had) renameSync(old, out)
    throw error
  }
}

/** Removes the site that was replaced, under a name that no later build puts back: half of one is none. */
function discard(out: string): void {
  const removing = beside(out, 'removing')
  if (moved(beside(out, 'replaced'), removing)) clearAway(removing)
}

/** Whether there was something to move. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

/** Removes a folder, if there is one; tries again where a thread that was stopped has just finished a file. */
export function clearAway(folder: string): void {
  // `force` alone forgives a missing folder, not one that cannot be there: below a file, with a name too long.
  if (existsSync(folder)) rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 50})
}
