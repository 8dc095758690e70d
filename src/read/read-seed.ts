import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Seed, Unreadable} from '../model.ts'
import {decode} from './decode.ts'
import {formatOf, notAnArticle} from './format-of.ts'
import {reason} from './list-files.ts'

/** No newspaper article is longer; a file that is was meant for something else. In bytes. */
export const largestFile = 10 * 1024 * 1024

/** Reads and decodes one file of the folder; never throws, because one bad file costs only itself. */
export function readSeed(root: string, file: string): Seed | Unreadable {
  const refuse = (rule: string, says: string): Unreadable => ({file, warning: {rule, says}})
  const format = formatOf(file)
  if (format === undefined)
    return refuse(
      'format-not-read',
      notAnArticle(file) ?? 'is no .txt, .md or .html file; save its text as .txt or .md',
    )
  const path = join(root, file)
  let bytes: Buffer
  try {
    const {size} = statSync(path)
    if (size > largestFile)
      return refuse(
        'file-too-large',
        `has ${megabytes(size)} MB, and an article at most ${megabytes(largestFile)}; split it, or move it out of the folder`,
      )
    bytes = readFileSync(path)
  } catch (error) {
    return refuse('unreadable-file', `cannot be read (${reason(error)}); make the file readable`)
  }
  const decoded = decode(bytes)
  if ('refused' in decoded) return {file, warning: decoded.refused}
  return {file, format, raw: decoded.raw, sha256: sha256(bytes), warnings: decoded.warnings}
}

/** SHA-256 of bytes, in hex: tells whether a file has changed without decoding it. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const megabytes = (bytes: number): string =>
  (bytes / 1024 / 1024).toFixed(bytes < largestFile * 10 ? 1 : 0).replace('.0', '')
