import type {Article, Block, Span} from '../../model.ts'
import {firstEndingAfter, textOffset} from '../../text/block-offsets.ts'
import {wholeLetters} from '../../text/whole-letters.ts'

/** Where a stretch of an article's file is to be found on its page. */
export interface Place {
  /** The fragment that leads there; absent when the page does not print the words (front matter, metadata). */
  readonly fragment?: string
  readonly before: string
  readonly words: string
  readonly after: string
}

/** The blocks that are printed as the text; headline, dek, byline and furniture have places of their own. */
export function runningText({blocks, record}: Article): readonly Block[] {
  const shown: ReadonlySet<string> = new Set(['body', 'subhead', 'caption', ...(record.dek ? [] : ['dek'])])
  return blocks.filter((block) => shown.has(block.role))
}

/** The lines that are not the running text, in the order of the page's list of them. */
export function linesAround({blocks, record}: Article): readonly Block[] {
  const around: ReadonlySet<string> = new Set(['section', 'byline', 'credit'])
  return blocks.filter(
    (block) => around.has(block.role) && !record.furniture.some(({span}) => covers(span, block.span)),
  )
}

/**
 * A function from spans of the article's file to places on its page, with a few words around them. Paragraphs of the
 * text are `p1` …, what was set aside is `x1` …, printed lines around the text are `l1` ….
 */
export function placesIn(article: Article): (span: Span) => Place {
  const {blocks, raw, record} = article
  const fragments = new Map<Block, string>()
  runningText(article).forEach((block, index) => {
    fragments.set(block, `p${index + 1}`)
  })
  linesAround(article).forEach((block, index) => {
    fragments.set(block, `l${index + 1}`)
  })
  return (span) => {
    const block = blocks[firstEndingAfter(blocks, span.start)]
    if (!block || block.span.start > span.start) return {...around(raw, span), fragment: furnitureAt(article, span)}
    const start = textOffset(block, span.start, 'start')
    const end = Math.max(start, textOffset(block, Math.min(span.end, block.span.end), 'end'))
    const fragment = fragments.get(block) ?? furnitureAt(article, span) ?? headFragment(block, record)
    return {...around(block.text, {start, end}), fragment}
  }
}

function headFragment(block: Block, record: Article['record']): string | undefined {
  if (block.role === 'headline' && record.headline) return 'headline'
  return block.role === 'dek' && record.dek ? 'dek' : undefined
}

function furnitureAt({record}: Article, span: Span): string | undefined {
  const index = record.furniture.findIndex((item) => covers(item.span, span))
  return index < 0 ? undefined : `x${index + 1}`
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Some forty-five letters to each side, cut at a word. */
const reach = 45
/** A passage longer than this is shown by its beginning. */
const longest = 400

function around(text: string, {start, end}: Span): Omit<Place, 'fragment'> {
  const words = text.slice(start, end)
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  return {
    before: oneLine(start > reach ? `…${before.slice(before.indexOf(' ') + 1)}` : before),
    words: oneLine(words.length > longest ? `${wholeLetters(words, longest)}…` : words),
    after: oneLine(end + reach < text.length ? `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))}…` : after),
  }
}

function oneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text
}
