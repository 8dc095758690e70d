import {lowerAt} from '../../../text/cursor.ts'
import {coordinators, determiners, possessives} from '../../../vocabulary/english/function-words.ts'
import {asideOpeners} from '../../../vocabulary/speech/attribution-words.ts'
import {holdsClause} from '../grammar/holds-clause.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {isDash, isPausingDash} from '../passages/punctuation.ts'

/** `The board – which said in May the dam would hold| – has sold it`: the cue itself stands in what two dashes enclose. */
export function closesAside(layout: Layout, {first}: Stretch, from: number, dash: number): boolean {
  return isDash(layout.tokens[dash]) && !holdsDash(layout, from, dash) && leavesDashOpen(layout, first, from)
}

/**
 * `said the dam held – residents saw it crack`: a clause that a last dash sets against the words is the reporter's. Two
 * dashes enclose an aside of the speaker: `said the dam – it was new – held`.
 */
export function isRebuttal(layout: Layout, stretch: Stretch, from: number, dash: number): boolean {
  const {tokens, passageOf} = layout
  if (!isDash(tokens[dash]) || passageOf[dash + 1] !== undefined) return false
  if (holdsDash(layout, dash + 1, stretch.last)) return false
  // said the board – who sold it – believes that; said it held – and that it will: closed, and gone on with.
  if (leavesDashOpen(layout, from, dash)) return false
  if (coordinators.has(lowerAt(tokens, dash + 1)) && lowerAt(tokens, dash + 2) === 'that') return false
  // – its name for the dam, — a play on words: what explains a word of it is the reporter's as well.
  const explains = determiners.has(lowerAt(tokens, dash + 1)) || possessives.has(lowerAt(tokens, dash + 1))
  // – though she gave no reason: the word that sets it against the rest makes no other clause of it.
  const opens = dash + (asideOpeners.has(lowerAt(tokens, dash + 1)) ? 2 : 1)
  return explains || holdsClause(layout, {first: opens, last: stretch.last})
}

function holdsDash(layout: Layout, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isReportersDash(layout, at)) return true
  return false
}

/** Whether the last of the dashes opens what none closes. */
function leavesDashOpen(layout: Layout, first: number, last: number): boolean {
  let open = false
  for (let at = first; at < last; at++) if (isReportersDash(layout, at)) open = !open
  return open
}

const isReportersDash = ({tokens, passageOf}: Layout, at: number): boolean =>
  isPausingDash(tokens, at) && passageOf[at] === undefined
