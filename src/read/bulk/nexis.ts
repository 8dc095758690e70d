import {isDated} from '../../lines/days/is-dated.ts'
import {databaseFields} from '../../vocabulary/page/database-labels.ts'
import type {Reader} from '../reader.ts'
import {type FoundArticle, type FoundField, seedsOf} from './found-article.ts'
import {linesIn} from './lines-in.ts'
import {labelOf} from './paragraphs.ts'

const end = /^[ \t\u00a0]*End of Document[ \t\r\u00a0]*$/m

/**
 * A download of Nexis Uni: a list of titles, then each article with headline, outlet and day on lines of their own, labels,
 * `Body`, the text, `Classification` and `End of Document`.
 */
export const nexis: Reader = {
  name: 'nexis',
  endings: ['txt', 'text'],
  recognises: (source) => {
    const text = linesIn(source)
    return end.test(text) && /^(?:Length|Load-Date|Section|Byline):/m.test(text)
  },
  read: (source) => {
    const parts = linesIn(source).split(end)
    return seedsOf('nexis', source, parts.slice(0, -1).flatMap(readDocument))
  },
}

function readDocument(text: string): FoundArticle[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => !pageNumber.test(line))
  const opens = lines.findIndex((line) => /^(?:Body|Full Text)$/i.test(line))
  const from = opens >= 0 ? opens : lines.findLastIndex((line) => /^(?:Length|Byline|Section|Dateline):/i.test(line))
  // The list of titles before the first article has days as well; the article's own is the last above its text.
  const day = lines.slice(0, from).findLastIndex((line) => isDated(line))
  const outlet = lines.slice(0, Math.max(day, 0)).findLastIndex((line) => line !== '')
  if (from < 0 || outlet < 0) return []
  const fields: FoundField[] = [
    {field: 'published', value: lines[day] ?? '', printed: lines[day] ?? ''},
    {field: 'source', value: lines[outlet] ?? '', printed: lines[outlet] ?? ''},
  ]
  const headline = headlineAbove(lines, outlet)
  if (headline !== '') fields.push({field: 'headline', value: headline, printed: headline})
  for (const line of lines.slice(day, from + 1)) {
    const found = labelOf(line)
    const field = found && databaseFields.get(found.label)
    if (found && field) fields.push({field, value: found.value, printed: line})
  }
  const body = lines.slice(from + 1).filter((line) => !/^Link to (?:Image|PDF|Video|Original Story)$/i.test(line))
  const to = body.findIndex(
    (line) =>
      /^(?:Classification|Graphic|Notes|Correction)$/i.test(line) ||
      /^(?:Load-Date|Language|Publication-Type):/i.test(line),
  )
  return [{fields, text: body.slice(0, to < 0 ? body.length : to).join('\n')}]
}

/** `Page 3 of 12`, where the download was printed. */
const pageNumber = /^Page \d+ of \d+$/i

/** The lines right above the outlet, to the next blank one; some downloads set a blank line between the two. */
function headlineAbove(lines: readonly string[], outlet: number): string {
  let last = outlet
  while (last > 0 && lines[last - 1] === '') last--
  let first = last
  while (first > 0 && lines[first - 1] !== '') first--
  return lines.slice(first, last).join(' ')
}
