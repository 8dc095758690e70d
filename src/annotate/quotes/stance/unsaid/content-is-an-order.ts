import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {orderingVerbs} from '../../../../vocabulary/speech/communication-verbs.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import {isTaggedVerb} from '../../grammar/is-tagged-verb.ts'
import type {Layout} from '../../passages/layout.ts'
import type {Claim} from './claim.ts'

/** `Ruiz urged them not to sell the dam until it leaks`: what somebody is to do. `Ruiz warned them that it leaks` tells something. */
export const contentIsAnOrder = defineRule<Sieve<Claim, true>>({
  name: 'content-is-an-order',
  says: 'What follows is what somebody is asked to do.',
  example: 'Ana Ruiz urged them not to sell the dam until it leaks.',
  answer: ({layout, attribution: {content}, verb, kind}) =>
    kind === 'indirect' && verb && orderingVerbs.has(verb.lemma) && content.every((span) => isOrder(layout, span))
      ? true
      : undefined,
})

/** An infinitive before any verb of a clause; `warned them the road to Taal was shut` has none. */
function isOrder(layout: Layout, {first, last}: TokenSpan): boolean {
  const {tokens, partOf} = layout
  if (lowerAt(tokens, first - 1) === 'that') return false
  for (let at = first; at < last && !isTaggedVerb(layout, at); at++) {
    if (lowerAt(tokens, at) !== 'to') continue
    const next = partOf(at + 1)
    if (lowerAt(tokens, at - 1) === 'not' || !(next === 'DET' || next === 'PROPN' || next === 'PRON')) return true
  }
  return false
}
