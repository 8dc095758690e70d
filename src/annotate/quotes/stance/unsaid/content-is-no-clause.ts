import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {subjectPronouns} from '../../../../vocabulary/english/function-words.ts'
import {clauseVerbs} from '../../../../vocabulary/speech/communication-verbs.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import {nameVerbContent} from '../../attribution/sieves/name-verb-content.ts'
import {holdsClause} from '../../grammar/holds-clause.ts'
import {isClause} from '../../passages/is-label.ts'
import type {Layout} from '../../passages/layout.ts'
import type {Claim} from './claim.ts'

/** `Ruiz announced the decision on Tuesday`, `defended his comments`, `said goodbye`: a thing, and no proposition. */
export const contentIsNoClause = defineRule<Sieve<Claim, true>>({
  name: 'content-is-no-clause',
  says: 'What follows names a thing and tells nothing of it.',
  example: 'Ana Ruiz announced the decision on Tuesday.',
  answer({layout, attribution: {content, at, rule}, verb, kind, marked, stretch}) {
    if (kind === 'direct') return undefined
    if (marked.some((passage) => isClause(layout, passage, 8))) return undefined
    const {tokens} = layout
    const sure = !verb || clauseVerbs.has(verb.lemma) || rule !== nameVerbContent.name
    // A long report beside a verb that takes nothing but clauses may hide its verb from the tagger.
    if (
      sure &&
      content.some(
        (span) =>
          span.last - span.first > (span.first === stretch.first ? 4 : 7) &&
          (span.first === stretch.first || holdsVerb(layout, span)),
      )
    )
      return undefined
    const clause = content.some((span, index) => {
      const that = lowerAt(tokens, span.first - 1) === 'that' && span.first - 1 > at
      const pronoun = subjectPronouns.has(lowerAt(tokens, span.first))
      return holdsClause(layout, span, !(sure || that || pronoun), index > 0)
    })
    return clause ? undefined : true
  },
})

function holdsVerb({partOf}: Layout, {first, last}: TokenSpan): boolean {
  for (let at = first; at < last; at++) if (partOf(at) === 'VERB' || partOf(at) === 'AUX') return true
  return false
}
