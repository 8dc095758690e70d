import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The texts of a folder's files that end in `ending`, in the order of their names (`00-…` first). */
export const readParts = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))

/** Ten hexadecimal digits that change with the text: in a file's name they let hosts have it kept for ever. */
export const contentHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10)
