import {authorsOfByline, namesAlone} from '../../lines/byline.ts'
import {isDated} from '../../lines/days/is-dated.ts'
import {outletNamed} from '../../lines/outlet-named.ts'
import type {Reader} from '../reader.ts'
import {type FoundArticle, type FoundField, seedsOf} from './found-article.ts'
import {linesIn} from './lines-in.ts'

/** In the languages of its interface: `Dokument …`, `266 Wörter`, `1.018 mots`. */
const end = /^[ \t\u00a0]*(?:Document|Dokument|Documento|Документ) [A-Z]{2,8}\d[0-9A-Za-z]{10,}[ \t\u00a0\r]*$/m
const wordCount = /^\d[\d.,\u202f ]* (?:words|Wörter|mots|palabras|parole|palavras|слов(?:а|о)?)$/

/**
 * A download of Factiva: section, headline, byline, `266 words`, day, hour, outlet and its code one a line, the text, and
 * `Document …` with a number.
 */
export const factiva: Reader = {
  name: 'factiva',
  endings: ['txt', 'text'],
  recognises: (source) => {
    const text = linesIn(source)
    return end.test(text) && text.split('\n').some((line) => wordCount.test(line.trim()))
  },
  read: (source) => seedsOf('factiva', source, linesIn(source).split(end).slice(0, -1).flatMap(readDocument)),
}

/** One article from its lines, also those of a saved page. */
export function readDocument(text: string): FoundArticle[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const counted = lines.findIndex((line) => wordCount.test(line))
  const day = lines.findIndex((line, index) => index > counted && isDated(line))
  if (counted < 0 || day < 0) return []
  const below = readBelow(lines, day)
  return [{fields: [...readAbove(lines.slice(0, counted)), ...below.fields], text: lines.slice(below.end).join('\n')}]
}

/** Section, headline and byline; a blank line stands between the last two. */
function readAbove(lines: readonly string[]): FoundField[] {
  const printed = lines.filter((line) => line !== '')
  const last = printed.at(-1) ?? ''
  const apart = lines.lastIndexOf('') > lines.findIndex((line) => line !== '') && lines.at(-1) !== ''
  const isByline = printed.length > 1 && (authorsOfByline(last).length > 0 || (apart && namesAlone(last).length > 0))
  // Harbour swap agreed | Reuters | 98 words: an agency signs where writers do.
  const isSigned = printed.length > 1 && outletNamed(last) !== undefined
  const head = isByline || isSigned ? printed.slice(0, -1) : printed
  const headline = head.at(-1) ?? ''
  const section = head.length > 1 ? head[0] : undefined
  return [
    {field: 'headline', value: headline, printed: headline},
    ...(section !== undefined ? [{field: 'section' as const, value: section, printed: section}] : []),
    ...(isByline ? [{field: 'author' as const, value: last, printed: last}] : []),
  ]
}

/** Day, hour, outlet, code, pages, language and copyright; the text begins behind them. */
function readBelow(lines: readonly string[], day: number): {fields: FoundField[]; end: number} {
  let at = day + 1
  if (/^\d{1,2}:\d\d/.test(lines[at] ?? '')) at++
  const outlet = lines[at] ?? ''
  const fields: FoundField[] = [
    {field: 'published', value: lines[day] ?? '', printed: lines[day] ?? ''},
    {field: 'source', value: outlet, printed: outlet},
  ]
  for (at++; at < lines.length && lines[at] !== ''; at++);
  return {fields, end: at}
}
