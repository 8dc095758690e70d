import type {Block, Document, Span} from '../model.ts'
import {signsIn} from './signs.ts'

/** A line of the page with what its rules ask about it, measured once. */
export interface Line {
  readonly index: number
  readonly block: Block
  /** Without white space around it, inner white space single. */
  readonly text: string
  /** Lower case, words only, single spaces, one around: ` read more about the vote `. Empty for long paragraphs. */
  readonly plain: string
  /** `plain` without the spaces around it, as vocabularies of labels have it. */
  readonly label: string
  /** What the phrases in it are signs of. */
  readonly signs: number
  /** Ends as sentences do: `.`, `!`, `?`, a closing mark or bracket after one of them. */
  readonly endsSentence: boolean
  /** Has quotation marks. */
  readonly quotes: boolean
  /** Begins with a small letter: the line before goes on. */
  readonly continues: boolean
}

/** The lines of a head that are punctuated as sentences are. */
export interface StoppedHead {
  readonly headline: number
  /** A second line right below one that ends in a semicolon. */
  readonly dek?: number
}

/** The lines of an article, and where its running text begins and ends. */
export interface Page {
  readonly document: Document
  readonly lines: readonly Line[]
  /** The first and the last line that is running text for sure. Equal to `lines.length` and -1 where there is none. */
  readonly firstBody: number
  readonly lastBody: number
  /** The headline, where it was told by its words and not by its place. */
  readonly headline?: number
  /** The headline and the line below it, where they are punctuated as sentences are. */
  readonly stopped?: StoppedHead
  /** Where each text stands first. */
  readonly firstAt: ReadonlyMap<string, number>
}

/** Furniture lines are shorter than this, in characters; whole paragraphs of news are not looked at word by word. */
export const longestFurniture = 420

/** Measures the lines of a document. */
export function pageOf(document: Document): Page {
  const lines = document.blocks.map(lineOf)
  const firstAt = new Map<string, number>()
  for (const {text, index} of lines) if (!firstAt.has(text)) firstAt.set(text, index)
  return {document, lines, firstAt, ...bodyOf(lines, () => false)}
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

/** The number of words of a line; in scripts that leave no blanks between words two signs are about one. */
export function wordCount({text}: Line): number {
  const unspaced = text.charCodeAt(0) < 0x0e00 ? 0 : (text.match(signsWithoutBlanks)?.length ?? 0)
  if (unspaced > text.length / 2) return Math.ceil(unspaced / 2)
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
  const trimmed = block.text.trim()
  const text = untidySpace.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
  const quotes = quotationMarks.test(text)
  const endsSentence = sentenceEnd.test(text.slice(-8))
  const plain = mayBeFurniture(text, endsSentence, quotes) ? plainWords(text) : ''
  return {
    index,
    block,
    text,
    plain,
    label: plain.slice(1, -1),
    signs: plain === '' ? 0 : signsIn(plain),
    endsSentence,
    quotes,
    continues: beginsSmall(text),
  }
}

function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text)
}

const signsWithoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const quotationMarks = /["“”‘«»„「」]|``/
const untidySpace = / {2}|[\u00a0\n\t\r]/
const sentenceEnd = /[.!?…。！？؟۔।]["”’'»“」』)\]*]*$/

/**
 * Whether a line is worth looking at word by word, which most of a newspaper is not: it is short, or no sentence, or
 * speaks to the reader (`Sign up for our newsletter …`) or of rights and cookies.
 */
function mayBeFurniture(text: string, endsSentence: boolean, quotes: boolean): boolean {
  if (text.length > longestFurniture) return false
  if (text.length < 160 || !endsSentence) return true
  return !quotes && speaksToReader.test(text)
}

/** Without the first letter where it may be a capital. One search for all: a look-up each takes twice as long. */
const speaksToReader = new RegExp(
  [' you', 'You', 'our ', 'ights reserved', 'ookies', 'iews expressed', 'aterial', 'opyright'].join('|'),
)

/** `Read more: The vote` → ` read more the vote `: how phrases of the vocabulary are looked up. */
export function plainWords(text: string): string {
  const lower = text.toLowerCase()
  let plain = ' '
  // Words are copied together for as long as single blanks stand between them.
  let from = 0
  let end = 0
  let at = 0
  while (at < lower.length) {
    while (at < lower.length && !isWordUnit(lower.charCodeAt(at), lower, at)) at++
    let start = at
    while (at < lower.length && isWordUnit(lower.charCodeAt(at), lower, at)) at++
    let stop = at
    while (start < stop && isEdge(lower.charCodeAt(start))) start++
    while (stop > start && isEdge(lower.charCodeAt(stop - 1))) stop--
    if (stop === start) continue
    if (end === 0) from = start
    else if (start !== end + 1 || lower.charCodeAt(end) !== 0x20) {
      plain += `${lower.slice(from, end)} `
      from = start
    }
    end = stop
  }
  if (end > 0) plain += `${lower.slice(from, end)} `
  return plain.indexOf('’') < 0 ? plain : plain.replaceAll('’', "'")
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
