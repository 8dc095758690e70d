import {lowerAt, textAt} from '../../../text/cursor.ts'
import {laterModals, tellingConditions} from '../../../vocabulary/speech/attribution-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import {holdsClause} from '../grammar/holds-clause.ts'
import type {Layout} from '../passages/layout.ts'
import type {Cue, TokenSpan} from './cue.ts'

/**
 * `If Ruiz wins, pollsters say|Diaz will go`: what is told holds under the condition before it, and would be a fact without. Under
 * `If reporters called, she said she was ill` stands the telling itself.
 */
export function withCondition({layout, stretch, subject, verb}: Cue, content: TokenSpan): readonly TokenSpan[] {
  const {tokens, passageOf} = layout
  const {first} = stretch
  const comma = (subject?.first ?? first) - 1
  if (!tellingConditions.has(lowerAt(tokens, first)) || textAt(tokens, comma) !== ',') return [content]
  if (passageOf[content.first] !== undefined || !(verb.groups.has('saying') || verb.groups.has('telling')))
    return [content]
  // If there were any doubts, Ruiz has said it leaks: the reporter's way to come to it.
  if (lowerAt(tokens, first + 1) === 'there') return [content]
  const condition = {first, last: comma}
  const tellsOfLater = verb.form !== 'past' || holdsModal(layout, content)
  return tellsOfLater && !holdsCue(layout, condition) && holdsClause(layout, {first: first + 1, last: comma})
    ? [condition, content]
    : [content]
}

const holdsModal = ({tokens}: Layout, {first, last}: TokenSpan): boolean =>
  tokens.slice(first, last).some(({lower}) => laterModals.has(lower))

/** If asked, if he says so: a condition of speaking. */
function holdsCue({tokens, partOf, passageOf}: Layout, {first, last}: TokenSpan): boolean {
  for (let at = first; at < last; at++) {
    if (passageOf[at] !== undefined) return true
    const groups = partOf(at) === 'VERB' ? cueVerbs.get(lowerAt(tokens, at))?.groups : undefined
    if (groups?.has('saying') || groups?.has('telling')) return true
  }
  return false
}
