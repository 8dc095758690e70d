/** What may stand in a cell; nothing where it is not known. */
export type Cell = string | number | undefined

/** A line of a CSV file after RFC 4180: `a,"b, ""c""",`, ended by CR LF. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return ''
  const text = String(cell)
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Spaces at an end stand in marks as well, since some readers trim what has none. */
const special = /[",\r\n]|^\s|\s$/
