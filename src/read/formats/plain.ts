import type {Format} from '../../model.ts'
import {repairReferences} from '../encodings/repair.ts'
import type {Reader, ReadResult, SourceFile} from '../reader.ts'

/** `vote.txt`: the file is the article. */
export const text: Reader = {name: 'text', endings: ['txt', 'text'], read: (source) => readAs('text', source)}

/** `vote.md`: the file is the article, front matter and Markdown. */
export const markdown: Reader = {
  name: 'markdown',
  endings: ['md', 'markdown'],
  read: (source) => readAs('markdown', source),
}

/** The decoded file as one article of a format, or why it is none. */
export function readAs(format: Format, {file, sha256, text}: SourceFile): ReadResult {
  const decoded = text()
  if ('refused' in decoded) return [{file, warning: decoded.refused}]
  // Markdown and HTML have character references of their own right.
  const {raw, warnings} = format === 'text' ? repairReferences(decoded.raw) : {raw: decoded.raw, warnings: []}
  return [{file, format, raw, sha256, warnings: [...decoded.warnings, ...warnings]}]
}
