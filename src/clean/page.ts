import type {Block, Document, Span} from '../model.ts'

/** A line of the page with what its rules ask about it, measured once. */
export interface Line {
  readonly index: number
  readonly block: Block
  /** Without white space around it, inner white space single. */
  readonly text: string
  /** Lower case, words only, single spaces, one around: ` read more about the vote `. Empty for long paragraphs. */
  readonly plain: string
  /** Ends as sentences do: `.`, `!`, `?`, a closing mark or bracket after one of them. */
  readonly endsSentence: boolean
  /** Has quotation marks. */
  readonly quotes: boolean
  /** Begins with a small letter: the line before goes on. */
  readonly continues: boolean
}

/** The lines of an article, and where its running text begins and ends. */
export interface Page {
  readonly document: Document
  readonly lines: readonly Line[]
  /** The first and the last line that is running text for sure. Equal to `lines.length` and -1 where there is none. */
  readonly firstBody: number
  readonly lastBody: number
  /** The line a text stands in first. */
  readonly firstWith: ReadonlyMap<string, number>
}

/** Furniture lines are shorter than this, in characters; whole paragraphs of news are not looked at word by word. */
export const longestFurniture = 420

/** Measures the lines of a document. */
export function pageOf(document: Document): Page {
  const lines = document.blocks.map(lineOf)
  const firstWith = new Map<string, number>()
  for (const {text, index} of lines) if (!firstWith.has(text)) firstWith.set(text, index)
  return {document, lines, firstWith, ...bodyOf(lines, () => false)}
}

/** The same page where some lines are known not to be running text. */
export const withoutBody = (page: Page, isFurniture: (line: Line) => boolean): Page => ({
  ...page,
  ...bodyOf(page.lines, isFurniture),
})

/** Running text is a sentence of twelve words or more; in a brief that has none (`The mayor has left.`) of three. */
function bodyOf(lines: readonly Line[], isFurniture: (line: Line) => boolean): {firstBody: number; lastBody: number} {
  for (const shortest of [12, 3]) {
    const isBody = (line: Line): boolean =>
      line.block.role === 'body' && line.endsSentence && !isFurniture(line) && wordCount(line) >= shortest
    const first = lines.findIndex(isBody)
    if (first >= 0) return {firstBody: first, lastBody: lines.findLastIndex(isBody)}
  }
  return {firstBody: lines.length, lastBody: -1}
}

/** The number of words of a line. */
export function wordCount({text}: Line): number {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}

/** The line stands above the running text. */
export const isAbove = (line: Line, page: Page): boolean => line.index < page.firstBody

/** The line stands below the running text. */
export const isBelow = (line: Line, page: Page): boolean => line.index > page.lastBody

export const spanOf = (line: Line): Span => line.block.span

function lineOf(block: Block, index: number): Line {
  const text = isUntidy(block.text) ? block.text.replace(/\s+/g, ' ').trim() : block.text
  const endsSentence = sentenceEnd.test(text.slice(-8))
  const quotes = quotationMarks.some((mark) => text.includes(mark))
  return {
    index,
    block,
    text,
    plain: mayBeFurniture(text, endsSentence, quotes) ? plainWords(text) : '',
    endsSentence,
    quotes,
    continues: /^\p{Ll}/u.test(text),
  }
}

const quotationMarks: readonly string[] = ['"', '“', '”', '‘', '«', '»', '``']

/** Plain look-ups, because a regular expression over every character of every paragraph costs ten times as much. */
const isUntidy = (text: string): boolean =>
  ['  ', '\u00a0', '\n', '\t', '\r'].some((white) => text.includes(white)) || text.trim() !== text
const sentenceEnd = /[.!?…]["”’'»)\]*]*$/

/**
 * Whether a line is worth looking at word by word, which most of a newspaper is not: it is short, or no sentence, or
 * speaks to the reader (`Sign up for our newsletter …`) or of rights and cookies.
 */
function mayBeFurniture(text: string, endsSentence: boolean, quotes: boolean): boolean {
  if (text.length > longestFurniture) return false
  if (text.length < 160 || !endsSentence) return true
  return !quotes && signs.some((sign) => text.includes(sign))
}

const signs: readonly string[] = [
  ' you',
  'You',
  'our ',
  'ights reserved',
  'ookies',
  'iews expressed',
  'aterial',
  'opyright',
]

/** `Read more: The vote` → ` read more the vote `: how phrases of the vocabulary are looked up. */
export function plainWords(text: string): string {
  const lower = text.toLowerCase()
  let plain = ' '
  let start = -1
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && isWordUnit(lower.charCodeAt(at), lower, at)) {
      if (start < 0) start = at
    } else if (start >= 0) {
      let from = start
      let to = at
      while (from < to && isEdge(lower.charCodeAt(from))) from++
      while (to > from && isEdge(lower.charCodeAt(to - 1))) to--
      if (to > from) plain += `${lower.slice(from, to)} `
      start = -1
    }
  }
  return plain.replaceAll('’', "'")
}

/** Letters, digits, and what stands inside words, prices and addresses: `$ £ € @ ' / . -`. */
function isWordUnit(code: number, text: string, at: number): boolean {
  if (code < 0x80)
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x2d && code <= 0x39) || // - . / and the digits
      code === 0x27 ||
      code === 0x24 ||
      code === 0x40
    )
  return code === 0x2019 || code === 0xa3 || code === 0x20ac || /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at))
}

/** `.`, `'`, `’` and `-` belong to a word only inside it. */
const isEdge = (code: number): boolean => code === 0x2e || code === 0x27 || code === 0x2019 || code === 0x2d
