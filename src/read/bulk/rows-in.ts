import {parse} from 'csv-parse/sync'
import {z} from 'zod'

/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>

const rowSchema = z.record(z.string(), z.unknown())

/** The rows of a table with column names in its first line, in commas, semicolons or tabs. Quoted fields may hold line ends. */
export function rowsOfTable(text: string): Row[] {
  const first = text.slice(0, text.search(/\r?\n|$/))
  const [delimiter = ','] = [',', ';', '\t', '|'].sort((a, b) => first.split(b).length - first.split(a).length)
  const records: unknown = parse(text, {
    columns: true,
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: false,
  })
  return z.array(rowSchema).parse(records)
}

/** The objects of NDJSON, one a line; a line that is none is passed over. */
export function rowsOfLines(text: string): Row[] {
  return text.split(/\r?\n/).flatMap((line) => {
    if (!line.trim().startsWith('{')) return []
    const row = rowSchema.safeParse(parsed(line))
    return row.success ? [row.data] : []
  })
}

/** The objects of a JSON dump: a list, a list below a name (`{"articles": […]}`), or one object. */
export function rowsOfJson(text: string): Row[] {
  const data = parsed(text)
  const lists = [data, ...(rowSchema.safeParse(data).success ? Object.values(rowSchema.parse(data)) : [])]
  for (const list of lists) {
    const rows = z.array(rowSchema).min(1).safeParse(list)
    if (rows.success) return rows.data
  }
  const row = rowSchema.safeParse(data)
  return row.success ? [row.data] : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
