import type {Stats} from 'node:fs'
import type {FileSeen} from '../../store/tables.ts'

/** A file as it is seen from outside. */
export type Look = Omit<FileSeen, 'sha256'>

/**
 * What tells a file from what it was without reading it. Whoever changes one and sets its time back leaves the time of the
 * change of its entry, which nobody can set.
 *
 * @param now the time it was looked at.
 */
export function lookAt({size, mtimeMs, ctimeMs, ino}: Stats, now: number): Look {
  const isDoubtful = now - Math.max(mtimeMs, ctimeMs) < coarsest
  return {stamp: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, ...(isDoubtful && {doubtful: true})}
}

/** The clocks of file systems tick every few milliseconds, those of memory cards every two seconds. */
const coarsest = 2000
