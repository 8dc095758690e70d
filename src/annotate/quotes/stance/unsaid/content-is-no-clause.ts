import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {clauseWords, questionsOfManner, relativeWords} from '../../../../vocabulary/english/clause-words.ts'
import {
  determiners,
  irregularPasts,
  objectPronouns,
  possessives,
  prepositions,
  relatives,
  subjectPronouns,
} from '../../../../vocabulary/english/function-words.ts'
import {amountsSaid, beforeAmounts, behindAmounts} from '../../../../vocabulary/speech/amounts-said.ts'
import {clauseVerbs, gerundVerbs} from '../../../../vocabulary/speech/communication-verbs.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import {nameVerbContent} from '../../attribution/sieves/name-verb-content.ts'
import {holdsClause} from '../../grammar/holds-clause.ts'
import {holdsTaggedVerb} from '../../grammar/is-tagged-verb.ts'
import {isClause} from '../../passages/is-label.ts'
import type {Layout} from '../../passages/layout.ts'
import type {Claim} from './claim.ts'

/** `Ruiz announced the decision on Tuesday`, `defended his comments`, `said goodbye`: a thing, and no proposition. */
export const contentIsNoClause = defineRule<Sieve<Claim, true>>({
  name: 'content-is-no-clause',
  says: 'What follows names a thing and tells nothing of it.',
  example: 'Ana Ruiz announced the decision on Tuesday.',
  answer({layout, attribution: {content, mention, at, rule}, verb, kind, marked, stretch, stance}) {
    if (kind === 'direct') return undefined
    if (marked.some((passage) => isClause(layout, passage, 8))) return undefined
    const {tokens} = layout
    // reminded | them of a plan, urged | him not to leave: what is told of somebody, and no clause.
    if (content.every(({first}) => objectPronouns.has(lowerAt(tokens, first)) && !isSubjectAt(layout, first)))
      return true
    // echoed that | comment: one word is a thing.
    if (kind === 'indirect' && content.every(({first, last}) => last - first === 1)) return true
    if (verb && gerundVerbs.has(verb.lemma) && content.some((span) => tellsInParticiple(layout, span))) return undefined
    const sure = !stance && (!verb || clauseVerbs.has(verb.lemma) || rule !== nameVerbContent.name)
    // said how he felt, told why she left: a question of manner or cause tells that something was said, not what.
    if (content.every(({first}) => questionsOfManner.has(lowerAt(tokens, first)))) return true
    // said little about the dam in May, and growers say that it leaks: what was hardly spoken of.
    if (rule === nameVerbContent.name && content.some((span) => isHardlySpokenOf(layout, span))) return true
    // a commission that could close the dam: what begins with its verb is a relative, and the reporter's.
    if (rule === nameVerbContent.name && content.every((span) => isSubjectless(layout, span))) return true
    // about double what Ruiz said she expected: what was said stands before the cue, as a part of another clause.
    if (rule === nameVerbContent.name && kind === 'indirect' && isBehindWhat(layout, mention.first)) return true
    // a pledge that she said Diaz never kept: the relative holds back a part of the clause.
    if (
      rule === nameVerbContent.name &&
      kind === 'indirect' &&
      lowerAt(tokens, (content[0]?.first ?? 0) - 1) !== 'that' &&
      at - mention.last < 4 &&
      isInRelative(layout, mention)
    )
      return true
    // A long report beside a verb that takes nothing but clauses may hide its verb from the tagger.
    if (sure && content.some((span) => looksWhole(layout, span, span.first === stretch.first))) return undefined
    const clause = content.some((span, index) => {
      const that = lowerAt(tokens, span.first - 1) === 'that' && span.first - 1 > at
      // said that …: the word itself says that a clause follows, if any verb does.
      if (that && (holdsTaggedVerb(layout, span) || opensClause(layout, span))) return true
      const pronoun = subjectPronouns.has(lowerAt(tokens, span.first))
      return holdsClause(layout, span, !(sure || that || pronoun), index > 0)
    })
    return clause ? undefined : true
  },
})

/** Words enough for a sentence, a verb among them unless they open one, and none that puts them under another clause. */
function looksWhole(layout: Layout, span: TokenSpan, opens: boolean): boolean {
  const {tokens} = layout
  const {first, last} = span
  if (last - first <= (opens ? 4 : 7)) return false
  // On Oct. 23, during a walk: the phrase that opens a sentence is no sentence.
  if (prepositions.has(lowerAt(tokens, first))) return false
  for (let at = first; at < last; at++) if (clauseWords.has(lowerAt(tokens, at))) return false
  // the story of a town which was “drowned”: the verb of a relative is none of its own.
  let relative = first
  while (relative < last && !relativeWords.has(lowerAt(tokens, relative))) relative++
  return opens || mayTell(layout, {first, last: relative})
}

/**
 * Whether a verb stands there that may be the clause's own: behind the article or adjective that opens a phrase neither `a mayor
 * halting it` nor `a point made by Diaz` has one. `smugglers dig tunnels shared by towns` may hide its own as a noun.
 */
function mayTell({tokens, partOf}: Layout, {first, last}: TokenSpan): boolean {
  const opensPhrase = partOf(first) === 'DET' || partOf(first) === 'ADJ' || partOf(first) === 'ADV'
  for (let at = first; at < last; at++) {
    const part = partOf(at)
    // costs rose by 30 percent: an amount is nobody who did it.
    const done = lowerAt(tokens, at + 1) === 'by' && tokens[at + 2]?.kind !== 'number'
    const describes = opensPhrase && (done || lowerAt(tokens, at).endsWith('ing'))
    if (part === 'AUX' || (part === 'VERB' && !describes)) return true
  }
  return false
}

/** `reported treating 12 wounded`, `admitted taking the key`; `reported rising costs` names a thing. */
function tellsInParticiple({tokens, partOf}: Layout, {first}: TokenSpan): boolean {
  if (partOf(first) !== 'VERB' || !/[a-z]ing$/.test(tokens[first]?.text ?? '')) return false
  const next = tokens[first + 1]
  const object = next?.lower ?? ''
  return next?.kind === 'number' || [determiners, possessives, objectPronouns].some((list) => list.has(object))
}

/** `them of a plan`, `him not to leave` have no verb; `her dam held`, `it held` have. */
const isSubjectAt = ({tokens, partOf}: Layout, first: number): boolean => {
  const next = lowerAt(tokens, first + 1) === 'not' ? first + 2 : first + 1
  return partOf(next) !== 'ADP' && lowerAt(tokens, next) !== 'to'
}

/** `little about the dam`, `almost nothing about it`. */
function isHardlySpokenOf({tokens}: Layout, {first}: TokenSpan): boolean {
  const amount = beforeAmounts.has(lowerAt(tokens, first)) ? first + 1 : first
  return amountsSaid.has(lowerAt(tokens, amount)) && behindAmounts.has(lowerAt(tokens, amount + 1))
}

/** `could reduce the flood`, `was never mended`: a helping verb or a past without its subject. */
function isSubjectless({tokens, partOf, passageOf}: Layout, {first}: TokenSpan): boolean {
  const token = tokens[first]
  if (!token || token.capital || passageOf[first] !== undefined) return false
  return partOf(first) === 'AUX' || (partOf(first) === 'VERB' && irregularPasts.has(token.lower))
}

/** `a pledge that she`, `rules, which he`: the cue stands inside a relative clause. */
function isInRelative({tokens, partOf}: Layout, {first}: TokenSpan): boolean {
  const before = tokens[first - 2]
  if (!relatives.has(lowerAt(tokens, first - 1))) return false
  const part = partOf(first - 2)
  return before?.text === ',' ? lowerAt(tokens, first - 1) !== 'that' : part === 'NOUN' || part === 'PROPN'
}

/** `what|Ruiz`, `what Ruiz, Diaz and|many more`: the cue has what was said before it. */
function isBehindWhat({tokens, partOf}: Layout, first: number): boolean {
  let before = first - 1
  while (before > first - 16 && (partOf(before) === 'PROPN' || /^(?:,|and)$/.test(lowerAt(tokens, before)))) before--
  return lowerAt(tokens, before) === 'what'
}

/** `that the dam leaks`, where the tagger misses the verb; `that claim about the dam` points at a thing. */
function opensClause({partOf}: Layout, {first, last}: TokenSpan): boolean {
  return partOf(first - 1) === 'SCONJ' && last - first > 2 && partOf(first) !== 'NOUN' && partOf(first) !== 'ADJ'
}
