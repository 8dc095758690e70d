import {lowerAt, lowerOf, textAt} from '../../../text/cursor.ts'
import {determiners, prepositions} from '../../../vocabulary/english/function-words.ts'
import {contrastOpeners, departures} from '../../../vocabulary/speech/attribution-words.ts'
import {holdsClause} from '../grammar/holds-clause.ts'
import {skipCircumstances} from '../grammar/skip-circumstances.ts'
import type {Passage} from '../passages/find-passages.ts'
import {isTitle} from '../passages/is-title.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {isCloser} from '../passages/punctuation.ts'
import type {Cue, TokenSpan} from './cue.ts'
import {endOfClause} from './end-of-clause.ts'

/**
 * What stands right of a cue as its content: `said on Monday that the dam held, adding …` gives `the dam held`. Silent
 * where nothing but circumstances follow: `… , Ruiz said on Monday.`
 */
export function contentRightOf(cue: Cue, from = cue.end): TokenSpan | undefined {
  const {layout, stretch} = cue
  // told Diaz to leave, asked them to stay: what is asked for begins with `to`.
  if (from > cue.end && layout.tokens[from]?.lower === 'to') return contentFrom(cue, from)
  const start = skipCircumstances(layout, stretch, from)
  if (start === undefined) return conceded(cue, from)
  // responded with chants of “Mend it” until she left: the marks are part of the phrase.
  const marks = layout.passageOf[start]
  if (marks && isProgramme(layout, from, start)) return undefined
  if (marks && lowerAt(layout.tokens, start - 1) === 'of' && !isClosedBefore(layout, stretch, marks.close))
    return undefined
  return contentFrom(cue, start)
}

/** `she said on Monday on “Taal Tonight.”`, `on Taal Radio’s “Morning Show”`: behind a preposition a title is where she said it. */
function isProgramme(layout: Layout, from: number, marks: number): boolean {
  const {tokens, passageOf} = layout
  const passage = passageOf[marks]
  let at = marks - 1
  while (
    at > from &&
    (tokens[at]?.capital || tokens[at]?.kind === 'possessive' || determiners.has(lowerAt(tokens, at)))
  )
    at--
  return passage !== undefined && at >= from && prepositions.has(lowerAt(tokens, at)) && isTitle(layout, passage, false)
}

/** `said while they respect the vote, it changes nothing`: a clause under another one opens what is said. */
function conceded(cue: Cue, from: number): TokenSpan | undefined {
  if (!contrastOpeners.has(lowerAt(cue.layout.tokens, from))) return undefined
  const content = contentFrom(cue, from)
  return content && holdsClause(cue.layout, content) ? content : undefined
}

/** The content that begins at `start` and ends where the clause ends. */
export function contentFrom({layout, stretch, verb}: Cue, from: number): TokenSpan | undefined {
  const {tokens, passageOf} = layout
  let start = pastLead(layout, stretch, from)
  // said, “It held,” before leaving: the marks are the content, whatever follows them.
  const passage = passageOf[start]
  const stands =
    passage && passage.open === start && isClosedBefore(layout, stretch, passage.close) && !isNamedWork(layout, passage)
  if (passage && stands) return {first: passage.open, last: passage.close + 1}
  const last = endOfClause(layout, stretch, start, verb.groups.has('labelling') ? undefined : verb.form)
  while (
    start < last &&
    tokens[start]?.kind === 'mark' &&
    passageOf[start] === undefined &&
    tokens[start]?.text !== '$'
  )
    start++
  return last > start ? {first: start, last} : undefined
}

/** `found that “The Dam,” a film about sand, was liked`: a title whose comma sets off what it is. */
const isNamedWork = (layout: Layout, passage: Passage): boolean =>
  textAt(layout.tokens, passage.close - 1) === ',' &&
  /^an?$/.test(lowerAt(layout.tokens, passage.close + 1)) &&
  isTitle(layout, passage, false)

/**
 * `wrote back: | “It held.”`, `said of the dam, | “It held.”`: a few words without a verb before a comma or colon and marks
 * lead to the content.
 */
function pastLead(layout: Layout, stretch: Stretch, from: number): number {
  const {tokens, passageOf} = layout
  for (let at = from; at < Math.min(stretch.last, from + 7); at++) {
    const passage = passageOf[at]
    if (!passage) continue
    const leads = at > from + 1 && /^[,:]$/.test(textAt(tokens, at - 1)) && isCloser(tokens[passage.close - 1])
    return leads && !holdsClause(layout, {first: from, last: at - 1}) ? at : from
  }
  return from
}

/** Whether a passage ends its statement: `“It held.”`, `“It held,” …`, `“Hold it” when …`, not `“held” for a day`. */
function isClosedBefore({tokens}: Layout, stretch: Stretch, close: number): boolean {
  const inside = textAt(tokens, close - 1)
  const next = tokens[close + 1]
  if (close + 1 >= stretch.last) return true
  return /^[.!?,…]$/.test(inside) || /^[,.;:—–―]$/.test(next?.text ?? '') || departures.has(lowerOf(next))
}
