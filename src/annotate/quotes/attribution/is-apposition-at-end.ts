import {lowerAt} from '../../../text/cursor.ts'
import {relativeWords} from '../../../vocabulary/english/clause-words.ts'
import {coordinators} from '../../../vocabulary/english/function-words.ts'
import {holdsClause} from '../grammar/holds-clause.ts'
import type {Layout} from '../passages/layout.ts'
import type {TokenSpan} from './cue.ts'

/**
 * `said the dam would close|, a move that growers had feared`, `…|, compared with 40 percent last year`: a noun phrase behind the
 * last comma of a whole clause tells what the reporter knows of it, and so does `|, the first time it has said so`. `saw a dog, a cat and a horse` goes on, and so does `Ana
 * Ruiz, a clerk, had left`, which has no verb yet. `before` ends at the comma.
 */
export function isAppositionAtEnd(layout: Layout, before: TokenSpan, last: number): boolean {
  const {tokens, passageOf} = layout
  const first = before.last + 1
  const opener = lowerAt(tokens, first)
  const firstTime = opener === 'the' && lowerAt(tokens, first + 2) === 'time'
  if (opener !== 'a' && opener !== 'an' && opener !== 'compared' && !firstTime) return false
  let relative = hasContactRelative(layout, first, last)
  for (let at = first; at < last; at++) {
    if (passageOf[at] !== undefined) return false
    const lower = lowerAt(tokens, at)
    relative ||= relativeWords.has(lower) || lower === 'that'
    if (tokens[at]?.text === ',' || (!relative && coordinators.has(lower))) return false
  }
  const tells = !hasContactRelative(layout, first, last) && holdsClause(layout, {first, last})
  return holdsClause(layout, before) && !tells
}

/** `a plan the board had changed`, `a goal they share`: a clause tied to its noun by nothing. */
function hasContactRelative({partOf}: Layout, first: number, last: number): boolean {
  let noun = first + 1
  while (noun < last && partOf(noun) !== 'NOUN' && (partOf(noun) === 'ADJ' || partOf(noun) === 'ADV')) noun++
  const next = partOf(noun + 1)
  return partOf(noun) === 'NOUN' && (next === 'DET' || next === 'PRON' || next === 'PROPN' || next === 'ADJ')
}
