import type {Article, Span} from '../model.ts'
import {firstEndingAfter, textOffset} from '../text/block-offsets.ts'
import type {Passage} from './desk-doubt.ts'

/** Some two lines to each side, cut at a word: who speaks stands there, or nowhere. */
const reach = 260

/** The words at a span with what stands around them in the article, the paragraphs before and after included. */
export function passageAround({blocks, raw}: Article, {start, end}: Span): Passage {
  const block = blocks[firstEndingAfter(blocks, start)]
  if (!block || block.span.start > start) return {before: '', words: oneLine(raw.slice(start, end)), after: ''}
  const from = textOffset(block, start, 'start')
  const to = Math.max(from, textOffset(block, Math.min(end, block.span.end), 'end'))
  const index = blocks.indexOf(block)
  const around = (at: number): string => {
    const beside = blocks[at]
    return beside && beside.role !== 'furniture' ? oneLine(beside.text).trim() : ''
  }
  const [above, below] = [around(index - 1), around(index + 1)]
  // A line each: a headline that ran into the dateline below it would read as one sentence.
  const before = `${above && `${above}\n`}${oneLine(block.text.slice(0, from)).trimStart()}`
  const after = `${oneLine(block.text.slice(to)).trimEnd()}${below && `\n${below}`}`
  return {before: lastOf(before), words: oneLine(block.text.slice(from, to)), after: firstOf(after)}
}

/** The beginning of the running text. */
export function leadOf({blocks}: Article): Passage | undefined {
  const shown = blocks.filter(({role}) => role !== 'furniture' && role !== 'headline')
  if (shown.length === 0) return undefined
  const lead = shown.slice(0, 4).map(({text}) => oneLine(text).trim())
  return {before: '', words: '', after: firstOf(lead.join('\n'), 2 * reach)}
}

const firstOf = (text: string, length = reach): string =>
  text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length))}…`

const lastOf = (text: string): string =>
  text.length <= reach ? text : `…${text.slice(text.indexOf(' ', text.length - reach) + 1)}`

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
