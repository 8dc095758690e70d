import type {Certainty} from '../../../model.ts'
import {firstAnswer} from '../../../rules/sieve.ts'
import type {Findings} from '../../findings.ts'
import type {Attribution} from '../attribution/cue.ts'
import type {SignedAttribution} from '../attribution/find-attributions.ts'
import {type Layout, spanOf} from '../passages/layout.ts'
import type {SignedStance} from '../stance/find-stances.ts'
import {headOf} from './head-of.ts'
import {indexMentions} from './mention-index.ts'
import type {FoundSpeaker} from './mentioned.ts'
import {speakerSieves} from './sieves/index.ts'
import {indexSurnames} from './sieves/surname-of-person.ts'
import {trimMention} from './trim-mention.ts'

/**
 * The speakers of attributions and stances; the name is signed with the pattern that tied it. A stance tells nobody who
 * spoke last: in `Diaz said … Ruiz backs the dam. “It held,” he said` it is Diaz.
 */
export function findSpeakers(
  layout: Layout,
  attributions: readonly (SignedAttribution | SignedStance)[],
  {people, organisations}: Pick<Findings, 'people' | 'organisations'>,
): Map<SignedAttribution | SignedStance, FoundSpeaker> {
  const named = indexMentions(people)
  const surnames = indexSurnames(people)
  const spoken: {at: number; speaker: FoundSpeaker}[] = []
  const found = new Map<SignedAttribution | SignedStance, FoundSpeaker>()
  for (const attribution of attributions.toSorted((a, b) => a.at - b.at)) {
    const {mention: whole, rule, at, atMost} = attribution
    if (!whole) continue
    const mention = trimMention(layout, whole)
    const question = {layout, mention, head: headOf(layout, mention), people, named, surnames, organisations, spoken}
    const decided = firstAnswer(speakerSieves, question)
    if (!decided) continue
    const {name, kind, person, certainty} = decided.answer
    const signed = {
      name,
      kind,
      mention: spanOf(layout, mention.first, mention.last),
      certainty: weaker(certainty, atMost),
      rule: `${rule} + ${decided.rule}`,
    }
    const speaker = person === undefined ? signed : {...signed, person}
    found.set(attribution, speaker)
    if (!('stance' in attribution)) spoken.push({at, speaker})
  }
  return found
}

/** The weaker of what the speaker and the pattern are worth. */
function weaker(certainty: Certainty, atMost: Attribution['atMost']): Certainty {
  if (!atMost || certainty === 'guessed') return certainty
  return atMost
}
