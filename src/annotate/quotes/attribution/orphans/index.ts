import {firstAnswer, type Sieve} from '../../../../rules/sieve.ts'
import {isHeading} from '../../passages/is-heading.ts'
import type {Attribution} from '../cue.ts'
import type {SignedAttribution} from '../find-attributions.ts'
import {nameColonQuote} from './name-colon-quote.ts'
import type {Orphan} from './orphan.ts'
import {paragraphBehindOnePerson} from './paragraph-behind-one-person.ts'
import {quoteDashName} from './quote-dash-name.ts'
import {quoteNameAnyVerb} from './quote-name-any-verb.ts'
import {subjectBeforeQuote} from './subject-before-quote.ts'
import {subjectOfSentence} from './subject-of-sentence.ts'

/** Layout before grammar: a colon or a dash is meant for attribution, a subject only stands there. */
export const orphanSieves: readonly Sieve<Orphan, Attribution>[] = [
  quoteDashName,
  nameColonQuote,
  quoteNameAnyVerb,
  subjectOfSentence,
  subjectBeforeQuote,
  paragraphBehindOnePerson,
]

/** The attribution of a passage without a cue, if a sieve knows one. */
export function adopt(orphan: Orphan): SignedAttribution | undefined {
  if (isHeading(orphan.layout, orphan.passage)) return undefined
  const decided = firstAnswer(orphanSieves, orphan)
  return decided && {...decided.answer, rule: decided.rule, reports: true}
}
