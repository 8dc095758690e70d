import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Seed, Unreadable} from '../model.ts'
import type {Rule} from '../rules/define-rule.ts'
import type {ColumnMap} from './bulk/column-map.ts'
import {type Decoded, decode} from './encodings/decode.ts'
import {readersOf} from './formats/index.ts'
import {reason} from './list-files.ts'
import {notAnArticle} from './not-an-article.ts'
import {largestFile, type Reader, type ReadResult, type SourceFile} from './reader.ts'
import {damagedFile, fileTooLarge, formatNotRead, noArticle, notAFile, unreadableFile} from './refusals.ts'

/** The articles of one file of the folder; never throws, because one bad file costs only itself. */
export async function readFile(root: string, file: string, columns?: ColumnMap): Promise<ReadResult> {
  const refuse = ({name}: Rule, says: string): ReadResult => [{file, warning: {rule: name, says}}]
  const readers = readersOf(file)
  if (readers.length === 0)
    return refuse(formatNotRead, notAnArticle(file) ?? 'is of no format that is read; save its text as .txt or .md')
  let source: SourceFile
  try {
    const found = statSync(join(root, file))
    // A pipe would be waited for without end.
    if (!found.isFile()) return refuse(notAFile, 'is a device, pipe or socket; an article is a plain file')
    const {size} = found
    const largest = Math.max(...readers.map(largestOf))
    if (size > largest) return refuse(fileTooLarge, tooLarge(size, largest))
    source = {...sourceOf(file, readFileSync(join(root, file))), ...(columns && {columns})}
  } catch (error) {
    return refuse(unreadableFile, `cannot be read (${reason(error)}); make the file readable`)
  }
  const reader = readers.find(({recognises}) => recognises?.(source) ?? true)
  if (!reader) return refuse(formatNotRead, `is no file that its ending tells; save its text as .txt or .md`)
  if (source.bytes.length > largestOf(reader))
    return refuse(fileTooLarge, tooLarge(source.bytes.length, largestOf(reader)))
  try {
    const result = await reader.read(source)
    return result.length > 0
      ? result.map(withinBounds)
      : refuse(noArticle, `holds no article that its reader (${reader.name}) finds; save its text as .txt or .md`)
  } catch (error) {
    const says = `cannot be read as ${reader.name} (${reason(error)}); open it, and save its text as .txt or .md`
    return refuse(damagedFile, says)
  }
}

/** A part of a file is an article, and no larger than one that is a file. */
function withinBounds(part: Seed | Unreadable): Seed | Unreadable {
  if (!('raw' in part) || part.raw.length <= largestFile) return part
  const says = `holds a text of ${megabytes(part.raw.length, largestFile)} million letters, and an article has at most ${megabytes(largestFile, largestFile)}; split it`
  return {file: part.file, warning: {rule: fileTooLarge.name, says}}
}

const largestOf = ({largest}: Reader): number => largest ?? largestFile

function sourceOf(file: string, bytes: Uint8Array): SourceFile {
  let decoded: Decoded | undefined
  return {
    file,
    bytes,
    sha256: sha256(bytes),
    text: () => {
      decoded ??= decode(bytes)
      return decoded
    },
  }
}

/** SHA-256 of bytes, in hex: tells whether a file has changed without decoding it. */
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const tooLarge = (size: number, largest: number): string =>
  `has ${megabytes(size, largest)} MB, and such a file at most ${megabytes(largest, largest)}; split it, or move it out of the folder`

const megabytes = (bytes: number, largest: number): string =>
  (bytes / 1024 / 1024).toFixed(bytes < largest * 10 ? 1 : 0).replace('.0', '')
