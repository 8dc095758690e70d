import {decodeHTML} from 'entities'
import {type DayOrder, dayOrderOf, printedDays} from '../../lines/days/printed-days.ts'
import {isoDate} from '../../text/calendar/iso.ts'
import type {Reader, ReadResult, SourceFile} from '../reader.ts'
import {type ColumnMap, guessColumns, printColumns} from './column-map.ts'
import {type FoundArticle, type FoundField, seedsOf} from './found-article.ts'
import {type Row, rowsOfJson, rowsOfLines, rowsOfTable} from './rows-in.ts'
import {columnsGuessed} from './rules.ts'
import {textIn} from './text-in.ts'

/** A dump of many articles, larger than any one of them. In bytes. */
const largestTable = 200 * 1024 * 1024

/** `articles.csv`: an article a row. */
export const csv: Reader = tableReader('csv', ['csv', 'tsv'], rowsOfTable)

/** `crawl.ndjson`: an article a line. */
export const ndjson: Reader = tableReader('ndjson', ['ndjson', 'jsonl'], rowsOfLines)

/** `dump.json`: a list of articles. */
export const json: Reader = tableReader('json', ['json'], rowsOfJson)

function tableReader(name: string, endings: readonly string[], rowsIn: (text: string) => Row[]): Reader {
  return {name, endings, largest: largestTable, read: (source) => readTable(name, source, rowsIn(textIn(source)))}
}

function readTable(name: string, source: SourceFile, rows: readonly Row[]): ReadResult {
  const columns = [...new Set(rows.slice(0, 50).flatMap((row) => Object.keys(row)))]
  const map = source.columns ?? guessColumns(columns)
  if (!map || !Object.values(map).includes('text'))
    throw new Error(
      `expected a column with the text of each article, found ${columns.slice(0, 12).join(', ') || 'no columns'}; name it in _archive/import.yml, \`columns: {${columns[0] ?? 'body'}: text}\``,
    )
  const dates = Object.keys(map).filter((column) => map[column] === 'published')
  const order = dayOrderOf(rows.flatMap((row) => dates.map((column) => wordsIn(row[column]))).join('\n'))
  const [first, ...others] = seedsOf(
    name,
    source,
    rows.map((row) => articleOf(row, map, order)).filter(({text}) => text.trim() !== ''),
  )
  if (!first) return []
  if (source.columns) return [first, ...others]
  const says = `its columns were guessed: ${printColumns(map)}; _archive/import.yml can say otherwise`
  return [{...first, warnings: [...first.warnings, {rule: columnsGuessed.name, says}]}, ...others]
}

function articleOf(row: Row, map: ColumnMap, order: DayOrder | undefined): FoundArticle {
  const fields: FoundField[] = []
  let text = ''
  for (const [column, field] of Object.entries(map)) {
    const value = wordsIn(row[column])
    if (value === '') continue
    if (field === 'published') fields.push({field, value: inOrder(value, order), printed: `${column}: ${value}`})
    else if (field === 'text') text = withoutMarkup(unescaped(value)).replace(/(?<!\s)\s*\[\+\d+ chars\]$/, '')
    else fields.push({field, value: withoutTags(value), printed: `${column}: ${value}`})
  }
  return {fields: fields.map((one) => withoutSource(one, fields)), text}
}

/** `04/02/2009` in a column that has `25/02/2009` as well: a table writes all its days in one way. */
function inOrder(value: string, order: DayOrder | undefined): string {
  const [day] = order ? printedDays(value, {order}) : []
  return day?.day === undefined || day.start > 0 ? value : isoDate(day.year, day.month, day.day)
}

/** `Ferry runs again - Harbour Post` in a table that names the paper in a column of its own. */
function withoutSource(one: FoundField, fields: readonly FoundField[]): FoundField {
  const source = one.field === 'headline' ? fields.find(({field}) => field === 'source')?.value : undefined
  const end =
    source && [' - ', ' | ', ' – ', ' — '].map((mark) => mark + source).find((tail) => one.value.endsWith(tail))
  return end ? {...one, value: one.value.slice(0, -end.length)} : one
}

/** Line ends that a table without quotes writes out: `It rained.\\nIt stopped.` */
const unescaped = (text: string): string =>
  text.includes('\n') ? text : text.replace(/\\r\\n|\\n/g, '\n').replace(/\\t/g, ' ')

/** `Village well &#8216;sings&#8217; again`, `<p>Drivers asked to walk</p>`. */
const withoutTags = (text: string): string =>
  /[<&]/.test(text)
    ? decodeHTML(text.replace(/<\/?\p{L}[^<>]*>/gu, ' '))
        .replace(/\s+/g, ' ')
        .trim()
    : text

/** A value as words; the names of a list apart by semicolons; nothing for what is not known. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string')
    return listIn(value.trim()) ?? (/^(?:null|none|nan|undefined|\[\])$/i.test(value.trim()) ? '' : value.trim())
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join('; ')
  if (typeof value !== 'object' || value === null) return ''
  const named = Object.entries(value).find(([name, inner]) => wrappers.has(name) && inner !== null)
  return named ? wordsIn(named[1]) : ''
}

/** Under which name an API keeps the words of an object: `{"rendered": "<p>…</p>"}`, `{"main": "Bell Falls"}`. */
const wrappers: ReadonlySet<string> = new Set([
  'name',
  'rendered',
  'main',
  'original',
  'value',
  'text',
  '#text',
  '$t',
  '__cdata',
  '$date',
  'title',
])

/** A list that a table wrote into one cell: `["Ana Ruiz", "Tom Beck"]`, `['Ana Ruiz', 'Tom Beck']`. */
function listIn(cell: string): string | undefined {
  if (!/^\[\s*(?:"[^"]*"|'[^']*')(?:\s*,\s*(?:"[^"]*"|'[^']*'))*\s*\]$/.test(cell)) return undefined
  return [...cell.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single).join('; ')
}

/** Text with paragraphs in `<p>`, as APIs deliver it. */
function withoutMarkup(text: string): string {
  if (!/<(?:p|br|div|h\d)\b[^<>]*>/i.test(text)) return text
  return decodeHTML(
    text
      .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
      .replace(/<\/(?:p|div|h\d|li|blockquote)\s*>/gi, '\n\n')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<[^<>]+>/g, ''),
  ).trim()
}
