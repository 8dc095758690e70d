/** A stretch of text as a PDF sets it, in points; `y` grows upwards and is the line it stands on. */
export interface PdfText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A line of one column. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

export interface PageOfLines {
  readonly width: number
  readonly height: number
  readonly lines: readonly PdfLine[]
}

/** A gap as wide as this, in letters' heights, is the space between two columns. */
const columnGap = 1.5
/** A gap as wide as this is the space between two words; many PDFs have no spaces of their own. */
const wordGap = 0.18

/** The lines of a page, put together from its stretches: those at one height without a column's gap between. */
export function linesOfPage(texts: readonly PdfText[]): PdfLine[] {
  const rows: PdfText[][] = []
  const sorted = texts.filter(({text}) => text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x)
  for (const text of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - text.y) < Math.max(first.size, text.size) * 0.4) row.push(text)
    else rows.push([text])
  }
  return rows.flatMap((row) => linesOfRow(row.toSorted((a, b) => a.x - b.x)))
}

function linesOfRow(row: readonly PdfText[]): PdfLine[] {
  const lines: PdfLine[] = []
  for (const {text, x, y, width, size} of row) {
    const last = lines.at(-1)
    const gap = last ? x - last.right : 0
    if (!last || gap > Math.max(last.size, size) * columnGap) {
      lines.push({text, left: x, right: x + width, y, size})
      continue
    }
    const apart = gap > size * wordGap && !/\s$/.test(last.text) && !/^\s/.test(text)
    // An accent or a letter in another font is a stretch of its own.
    const wider = Math.max(last.right, x + width)
    lines[lines.length - 1] = {
      ...last,
      text: `${last.text}${apart ? ' ' : ''}${text}`,
      right: wider,
      size: Math.max(last.size, size),
    }
  }
  return lines.map((line) => ({...line, text: line.text.replace(/\s+/g, ' ').trim()}))
}
