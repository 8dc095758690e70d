import type {Span} from '../../model.ts'
import type {WrittenField} from './written-field.ts'

/** Tables in which generators keep what they do not know: Hugo's `params`, Zola's `extra` and `taxonomies`. */
const tables: ReadonlySet<string> = new Set(['params', 'extra', 'taxonomies', 'article', 'metadata'])

/** The fields of an object, those of its tables behind them. */
export function fieldsOf(data: unknown, raw: string, content: Span): WrittenField[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return []
  const entries: [string, unknown][] = Object.entries(data)
  const own = entries.filter(([name]) => !tables.has(name.toLowerCase()))
  const nested = entries.filter(([name]) => tables.has(name.toLowerCase()))
  return [
    ...own.map(([name, value]): WrittenField => ({name, value: plainValue(value), span: lineOf(name, raw, content)})),
    ...nested.flatMap(([, value]) => fieldsOf(value, raw, content)),
  ]
}

/** TOML's days are objects of their own, which print as they were written, zone and all. */
const plainValue = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)

/** The line that begins with the field's name. */
function lineOf(name: string, raw: string, content: Span): Span {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const line = new RegExp(`^[ \\t]*["']?${escaped}["']?[ \\t]*[:=].*$`, 'm').exec(raw.slice(content.start, content.end))
  if (!line) return content
  const start = content.start + line.index
  return {start, end: start + line[0].trimEnd().length}
}
