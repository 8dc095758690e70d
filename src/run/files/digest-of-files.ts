import {createHash} from 'node:crypto'
import type {FileList} from '../../read/list-files.ts'
import type {FileSeen} from '../../store/tables.ts'

/**
 * Stands for all files of a folder: their names, what is in them, and what lies beside them.
 *
 * @param seenOf what is known of a file; where of one nothing is, there is no digest.
 */
export function digestOfFiles(
  {files, unreadable, passed}: FileList,
  seenOf: (file: string) => FileSeen | undefined,
): string | undefined {
  const hash = createHash('sha256').update(JSON.stringify([unreadable, [...passed]]))
  for (const file of files) {
    const seen = seenOf(file)
    if (!seen) return undefined
    // What no reader takes has no digest of its own.
    hash.update(`${file}\n${seen.sha256 || seen.stamp}\n`)
  }
  return hash.digest('hex')
}
