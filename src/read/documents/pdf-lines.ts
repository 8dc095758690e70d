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
/** One as wide as this is, where others stand above and below it; in a justified line it may be the space of two words. */
const perhapsColumnGap = 0.6
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
  const across = rows.map((row) => row.toSorted((a, b) => a.x - b.x))
  const gutters = alignedGaps(across.map((row) => linesOfRow(row, () => true)))
  return across.flatMap((row) =>
    linesOfRow(row, (from, to) => gutters.some((gutter) => gutter > from && gutter <= to + binWidth)),
  )
}

/** The lines of one row; `isGutter` tells whether a narrow gap parts two columns. */
function linesOfRow(row: readonly PdfText[], isGutter: (from: number, to: number) => boolean): PdfLine[] {
  const lines: PdfLine[] = []
  for (const {text, x, y, width, size} of row) {
    const last = lines.at(-1)
    const gap = last ? (x - last.right) / Math.max(last.size, size) : 0
    if (!last || gap > columnGap || (gap > perhapsColumnGap && isGutter(last.right, x))) {
      lines.push({text, left: x, right: x + width, y, size})
      continue
    }
    const apart = x - last.right > size * wordGap && !/\s$/.test(last.text) && !/^\s/.test(text)
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

/** In points: the lines of one column begin at the same place, give or take an indent. */
const binWidth = 4
/** Fewer rows are a table, or the chance gaps of justified lines. */
const fewestRows = 4

/** Where what stands behind a gap begins in row after row, and hardly a row is set across: the left edges of columns. */
function alignedGaps(rows: readonly (readonly PdfLine[])[]): number[] {
  const begins = new Map<number, number>()
  for (const row of rows)
    for (const {left} of row.slice(1)) {
      const bin = Math.round(left / binWidth) * binWidth
      begins.set(bin, (begins.get(bin) ?? 0) + 1)
    }
  return [...begins].flatMap(([bin, count]) => {
    const crossing = rows.flat().filter(({left, right}) => left < bin - binWidth && right > bin + binWidth).length
    return count >= fewestRows && crossing < count / 2 ? [bin] : []
  })
}
