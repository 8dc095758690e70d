import type {Span} from '../../model.ts'
import type {WrittenField} from './written-field.ts'

/** Tables in which generators keep what they do not know: Hugo's `params`, Zola's `extra` and `taxonomies`. */
const tables: ReadonlySet<string> = new Set(['params', 'extra', 'taxonomies', 'article', 'metadata'])

/** The fields below this name are the article's; those of `[[resources]]` and `[menu.main]` are a picture's, a menu's. */
export const isTableOfFields = (name: string): boolean => tables.has(name.toLowerCase())

/** The fields of an object, those of its tables behind them. */
export function fieldsOf(data: unknown, raw: string, content: Span): WrittenField[] {
  return fieldsIn(data, content, linesOf(raw, content))
}

function fieldsIn(data: unknown, content: Span, lines: ReadonlyMap<string, Span>): WrittenField[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return []
  const entries: [string, unknown][] = Object.entries(data)
  const own = entries.filter(([name]) => !isTableOfFields(name))
  const nested = entries.filter(([name]) => isTableOfFields(name))
  return [
    ...own.map(([name, value]): WrittenField => ({name, value: plainValue(value), span: lines.get(name) ?? content})),
    ...nested.flatMap(([, value]) => fieldsIn(value, content, lines).map(inTable)),
  ]
}

/** A field as one of a table. */
export const inTable = (field: WrittenField): WrittenField => ({...field, inTable: true})

/** TOML's days are objects of their own, which print as they were written, zone and all. */
const plainValue = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)

/** The first line that begins with each name. */
function linesOf(raw: string, content: Span): ReadonlyMap<string, Span> {
  const lines = new Map<string, Span>()
  for (const line of raw.slice(content.start, content.end).matchAll(fieldLine)) {
    const name = (line.groups?.name ?? '').replace(/^["']|["']$/g, '')
    const start = content.start + line.index
    if (!lines.has(name)) lines.set(name, {start, end: start + line[0].trimEnd().length})
  }
  return lines
}

/** `title: Rain`, `"title" = "Rain"`, and behind a colon of its own `og:title: Rain`. */
const fieldLine = /^[ \t]*(?<name>[^\s:=](?:[^\r\n:=]*[^\s:=])?)[ \t]*[:=].*$/gm
