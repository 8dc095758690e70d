import {copyFileSync, linkSync} from 'node:fs'

/** One file with two names until the old site goes; a copy where the file system knows no such thing. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
