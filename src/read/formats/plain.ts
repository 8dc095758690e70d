import type {Format} from '../../model.ts'
import {repairReferences} from '../encodings/repair.ts'
import type {Reader, ReadResult, SourceFile} from '../reader.ts'

/** `vote.txt`: the file is the article. */
export const text: Reader = {name: 'text', endings: ['txt', 'text'], read: (source) => readAs('text', source)}

/** `vote.md`, `vote.mdx`: the file is the article, front matter and Markdown. */
export const markdown: Reader = {
  name: 'markdown',
  endings: ['md', 'markdown', 'mdx'],
  read: (source) => readAs('markdown', source),
}

/** The decoded file as one article of a format, or why it is none. */
export function readAs(format: Format, {file, sha256, text}: SourceFile): ReadResult {
  const decoded = text()
  if ('refused' in decoded) return [{file, warning: decoded.refused}]
  if (format !== 'text') return [{file, format, raw: decoded.raw, sha256, warnings: decoded.warnings}]
  const written = decoded.asWritten ?? decoded
  // Markdown and HTML have character references of their own right.
  const {raw, warnings} = repairReferences(written.raw)
  return [{file, format, raw, sha256, warnings: [...written.warnings, ...warnings]}]
}
