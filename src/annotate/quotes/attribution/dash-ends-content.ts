import {lowerAt} from '../../../text/cursor.ts'
import {coordinators, determiners, possessives} from '../../../vocabulary/english/function-words.ts'
import {asideOpeners} from '../../../vocabulary/speech/attribution-words.ts'
import {holdsClause} from '../grammar/holds-clause.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {isDash, isPausingDash} from '../passages/punctuation.ts'

/** `The board – which said in May the dam would hold| – has sold it`: the cue itself stands in what two dashes enclose. */
export function closesAside({tokens, passageOf}: Layout, {first}: Stretch, from: number, dash: number): boolean {
  if (!isDash(tokens[dash])) return false
  let open = false
  for (let at = first; at < from; at++) if (isPausingDash(tokens, at) && passageOf[at] === undefined) open = !open
  for (let at = from; at < dash; at++) if (isPausingDash(tokens, at) && passageOf[at] === undefined) return false
  return open
}

/**
 * `said the dam held – residents saw it crack`: a clause that a last dash sets against the words is the reporter's. Two
 * dashes enclose an aside of the speaker: `said the dam – it was new – held`.
 */
export function isRebuttal(layout: Layout, stretch: Stretch, from: number, dash: number): boolean {
  const {tokens, passageOf} = layout
  if (!isDash(tokens[dash])) return false
  for (let at = dash + 1; at < stretch.last; at++)
    if (isPausingDash(tokens, at) && passageOf[at] === undefined) return false
  if (passageOf[dash + 1] !== undefined) return false
  // said the board – who sold it – believes that; said it held – and that it will: closed, and gone on with.
  let open = false
  for (let at = from; at < dash; at++) if (isPausingDash(tokens, at) && passageOf[at] === undefined) open = !open
  if (open || (coordinators.has(lowerAt(tokens, dash + 1)) && lowerAt(tokens, dash + 2) === 'that')) return false
  // – its name for the dam, — a play on words: what explains a word of it is the reporter's as well.
  const explains = determiners.has(lowerAt(tokens, dash + 1)) || possessives.has(lowerAt(tokens, dash + 1))
  // – though she gave no reason: the word that sets it against the rest makes no other clause of it.
  const opens = dash + (asideOpeners.has(lowerAt(tokens, dash + 1)) ? 2 : 1)
  return explains || holdsClause(layout, {first: opens, last: stretch.last})
}
