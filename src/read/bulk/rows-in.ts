import {parse} from 'csv-parse/sync'
import {z} from 'zod'

/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>

const rowSchema = z.record(z.string(), z.unknown())

/** Words have one every forty letters or so; two hundred megabytes of `{},` were ten gigabytes of rows. */
const mostMarks = 10_000_000

/** @throws when a table has more cells than one of articles. */
function mustHaveWords(text: string): void {
  let marks = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isMark[code] === 1 && ++marks > mostMarks)
      throw new Error(`it has more than ${mostMarks.toLocaleString('en')} cells; split it`)
  }
}

/** What parts cells, rows, lists and objects from each other. */
const isMark = new Uint8Array(0x80)
for (const mark of '\n\r\t,;|[{') isMark[mark.charCodeAt(0)] = 1

/** The rows of a table with column names in its first line, in commas, semicolons or tabs. Quoted fields may hold line ends. */
export function rowsOfTable(text: string): Row[] {
  mustHaveWords(text)
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

/** A crawl that was cut off has one. Each costs an error, and five million of them more than a minute. */
const mostBroken = 10_000

/**
 * The objects of NDJSON, one a line; a line that is none is passed over.
 *
 * @throws where too many begin like one and are none.
 */
export function rowsOfLines(text: string): Row[] {
  mustHaveWords(text)
  let broken = 0
  return text.split(/\r?\n/).flatMap((line) => {
    if (!line.trim().startsWith('{')) return []
    const row = rowSchema.safeParse(parsed(line))
    if (row.success) return [flat(row.data)]
    if (++broken > mostBroken)
      throw new Error(`more than ${mostBroken.toLocaleString('en')} of its lines are no JSON that begin like it`)
    return []
  })
}

/** The objects of a JSON dump: a list, a list below names (`{"response": {"results": […]}}`), or one object. */
export function rowsOfJson(text: string): Row[] {
  mustHaveWords(text)
  const data = parsed(text)
  let level: unknown[] = [data]
  for (let depth = 0; depth < deepestList; depth++) {
    for (const list of level) {
      const rows = z.array(rowSchema).min(1).safeParse(list)
      if (rows.success) return rows.data.map(flat)
    }
    level = level.flatMap((one) => {
      const object = rowSchema.safeParse(one)
      return object.success && !Array.isArray(one) ? Object.values(object.data) : []
    })
  }
  const row = rowSchema.safeParse(data)
  return row.success ? [flat(row.data)] : []
}

/** APIs wrap their list in an answer, and that in a status. */
const deepestList = 4

/** An object with what it holds one level down beside it: `{"fields": {"bodyText": …}}`. What stands above has precedence. */
function flat(row: Row): Row {
  const below = Object.values(row).flatMap((value) => {
    const object = rowSchema.safeParse(value)
    return object.success && !Array.isArray(value) ? Object.entries(object.data) : []
  })
  const added = below.filter(([name]) => !(name in row) || typeof row[name] === 'number')
  return added.length > 0 ? {...row, ...Object.fromEntries(added)} : row
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
