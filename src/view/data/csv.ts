/** What may stand in a cell; nothing where it is not known. */
export type Cell = string | number | undefined

/**
 * A line of a CSV file after RFC 4180: `a,"b, ""c""",`, ended by CR LF. A spreadsheet runs a cell that begins like a
 * formula, whoever wrote the article: `=HYPERLINK(…)` gets an apostrophe before it, which spreadsheets take for “this is
 * text”. The records in NDJSON have the words as they are.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return ''
  const text = typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell)
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The signs that begin a formula, in their full width too; a tab or line break before one is skipped. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** Spaces at an end stand in marks as well, since some readers trim what has none. */
const special = /[",\r\n]|^\s|\s$/
