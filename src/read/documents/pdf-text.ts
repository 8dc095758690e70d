import {authorsOfByline} from '../../lines/byline.ts'
import {isDated} from '../../lines/days/is-dated.ts'
import {outletOfMasthead} from '../../lines/outlet-date-line.ts'
import {outletNamed} from '../../lines/outlet-named.ts'
import type {PageOfLines, PdfLine} from './pdf-lines.ts'

/** What a PDF holds for its readers. */
export interface TextOfPdf {
  readonly text: string
  /** The address that a browser printed at the foot of its pages. */
  readonly address: string | undefined
}

/**
 * The running text of a PDF: column after column, lines joined to paragraphs, words that were broken at a line's end
 * whole again, running heads, page numbers and what browsers print at the edges left out. A blank line between paragraphs.
 */
export function pdfText(pages: readonly PageOfLines[]): TextOfPdf {
  const heads = runningHeads(pages)
  const paragraphs: string[] = []
  for (const page of pages) {
    const lines = page.lines.filter((line) => !(isAtEdge(line, page) && isRunningHead(line, page, heads)))
    for (const column of columnsOf(lines, page.width)) {
      for (const [index, paragraph] of paragraphsOf(column).entries()) {
        const last = paragraphs.at(-1)
        // A paragraph that goes on in the next column or on the next page begins there with a small letter.
        if (index === 0 && last !== undefined && /[\p{L}\p{N},;–—-]$/u.test(last) && /^\p{Ll}/u.test(paragraph))
          paragraphs[paragraphs.length - 1] = joined(last, paragraph)
        else paragraphs.push(paragraph)
      }
    }
  }
  return {text: paragraphs.join('\n\n'), address: addressAtFoot(pages)}
}

// ---- running heads

/** The upper and lower tenth of a page, where running heads stand. */
const edge = 0.1

const isAtEdge = ({y}: PdfLine, {height}: PageOfLines): boolean => y > height * (1 - edge) || y < height * edge

/** `The Harbour Gazette 12` and `The Harbour Gazette 13` are one head. */
const headOf = ({text}: PdfLine): string => text.replace(/\d+/g, '#').toLowerCase()

const isPageNumber = ({text}: PdfLine): boolean =>
  text.length < 30 && /^(?:page\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i.test(text)

function isRunningHead(line: PdfLine, page: PageOfLines, heads: ReadonlySet<string>): boolean {
  if (heads.has(headOf(line)) || isPageNumber(line) || isPrintersMark(line)) return true
  // The title of a printed page stands above it where its address stands below.
  return line.y > page.height * 0.95 && page.lines.some((other) => isAtEdge(other, page) && isPrintersMark(other))
}

/** `https://www.gazette.example/bridge`, `5/3/24, 10:32 AM`: a browser's own lines. */
const isPrintersMark = ({text}: PdfLine): boolean =>
  /^(?:https?|file):\/\/\S+$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?:\s?[AP]M)?$/i.test(text)

const addressAtFoot = (pages: readonly PageOfLines[]): string | undefined =>
  pages
    .flatMap((page) => page.lines.filter((line) => isAtEdge(line, page)))
    .find(({text}) => /^https?:\/\/\S+$/i.test(text))?.text

/** Lines at the edge of a page that come again on another. */
function runningHeads(pages: readonly PageOfLines[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const heads = new Set(page.lines.filter((line) => isAtEdge(line, page)).map(headOf))
    for (const head of heads) counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([head]) => head))
}

// ---- columns

/**
 * The lines of a page in the order of reading. A line that reaches across the gutter, as a headline does, ends the
 * columns above it; between two such lines each column is read to its foot.
 */
function columnsOf(lines: readonly PdfLine[], width: number): PdfLine[][] {
  const down = lines.toSorted((a, b) => b.y - a.y || a.left - b.left)
  const gutters = guttersOf(down, width)
  if (gutters.length === 0) return [down]
  const ordered: PdfLine[][] = []
  let band: PdfLine[] = []
  const close = (): void => {
    for (let column = 0; column <= gutters.length; column++) {
      const own = band.filter((line) => gutters.filter((gutter) => line.left > gutter - 2).length === column)
      if (own.length > 0) ordered.push(own)
    }
    band = []
  }
  let across: PdfLine[] = []
  for (const line of down) {
    if (gutters.some((gutter) => line.left < gutter - 2 && line.right > gutter + 2)) {
      close()
      across.push(line)
    } else {
      if (across.length > 0) ordered.push(across)
      across = []
      band.push(line)
    }
  }
  close()
  if (across.length > 0) ordered.push(across)
  return ordered
}

/** Fewer lines on one side are a margin's notes or a table. */
const fewestInColumn = 4

/** The places between columns: where many lines begin, and hardly one runs across. */
function guttersOf(lines: readonly PdfLine[], width: number): number[] {
  const begins = new Map<number, number>()
  for (const {left} of lines) {
    const place = Math.round(left / 4) * 4
    begins.set(place, (begins.get(place) ?? 0) + 1)
  }
  const [leftmost = 0] = lines.map(({left}) => left).toSorted((a, b) => a - b)
  return [...begins]
    .filter(([place, count]) => count >= fewestInColumn && place > leftmost + width * 0.15)
    .map(([place]) => place - 4)
    .sort((a, b) => a - b)
    .filter((place, index, all) => index === 0 || place - (all[index - 1] ?? 0) > width * 0.1)
    .filter((place) => {
      const before = lines.filter(({right}) => right <= place + 2).length
      const across = lines.filter(({left, right}) => left < place - 2 && right > place + 2).length
      return before >= fewestInColumn && across < lines.length * 0.3
    })
}

// ---- paragraphs

function paragraphsOf(column: readonly PdfLine[]): string[] {
  const gaps = column.slice(1).map((line, index) => (column[index]?.y ?? 0) - line.y)
  const leading = leadingOf(gaps, median(column.map(({size}) => size)))
  const right = Math.max(...column.map((line) => line.right))
  const left = median(column.map((line) => line.left))
  const paragraphs: string[] = []
  for (const [index, line] of column.entries()) {
    const above = column[index - 1]
    const last = paragraphs.at(-1)
    if (!above || last === undefined || begins(line, above, {leading: Math.max(leading, line.size * 1.2), left, right}))
      paragraphs.push(line.text)
    else paragraphs[paragraphs.length - 1] = joined(last, line.text)
  }
  return paragraphs
}

/** A paragraph begins below a wider gap, in another size, indented, or behind a line that ended early with a stop. */
function begins(
  line: PdfLine,
  above: PdfLine,
  {leading, left, right}: {readonly leading: number; readonly left: number; readonly right: number},
): boolean {
  if (isHeader(line.text) || isHeader(above.text)) return true
  if (above.y - line.y > leading * 1.35 || Math.abs(line.size - above.size) > above.size * 0.12) return true
  const endsSentence = /[.!?…:]["”’»)]*$/.test(above.text)
  const indented = line.left > left + line.size * 0.7 && above.left <= left + line.size * 0.7
  if (indented && (endsSentence || line.left < left + line.size * 4)) return true
  return endsSentence && above.right < right - (right - left) * 0.12 && /^["“‘«\p{Lu}\p{N}]/u.test(line.text)
}

/** `Hender-` and `son` are one word; `well-` and `Known` keep what stands between them. */
function joined(text: string, next: string): string {
  if (/\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next)) return `${text.slice(0, -1)}${next}`
  return /[-–—/]$/.test(text) && !/\s[-–—]$/.test(text) ? `${text}${next}` : `${text} ${next}`
}

/** `By Ana Ruiz`, `3 May 2024`, `The Harbour Gazette`: lines of their own, however near they stand. */
const isHeader = (text: string): boolean =>
  text.length < 100 &&
  (isDated(text) || authorsOfByline(text).length > 0 || outletOfMasthead(text, outletNamed) !== undefined)

/**
 * How far apart the lines of a paragraph stand: the narrowest gap that type of this size is set with, or of lines set further
 * apart what a quarter of them have at the most. Of a press release of single lines most gaps stand between paragraphs.
 */
function leadingOf(gaps: readonly number[], size: number): number {
  const sorted = gaps.filter((gap) => gap > 0).toSorted((a, b) => a - b)
  const narrowest = sorted.find((gap) => gap >= size)
  if (narrowest !== undefined && narrowest <= size * 1.5) return narrowest
  return sorted[Math.floor(sorted.length / 4)] ?? 0
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
