import type {Certainty} from '../../../model.ts'
import {firstAnswer, type Sieve} from '../../../rules/sieve.ts'
import type {Findings} from '../../findings.ts'
import type {Attribution} from '../attribution/cue.ts'
import type {SignedAttribution} from '../attribution/find-attributions.ts'
import {type Layout, spanOf} from '../passages/layout.ts'
import type {SignedStance} from '../stance/find-stances.ts'
import {headOf} from './head-of.ts'
import {lastSpeaker} from './last-speaker.ts'
import {indexMentions} from './mention-index.ts'
import type {FoundSpeaker, Meant, Mentioned} from './mentioned.ts'
import {namedOrganisation} from './named-organisation.ts'
import {namedPerson} from './named-person.ts'
import {namedTogether} from './named-together.ts'
import {personInApposition} from './person-in-apposition.ts'
import {personOfRole} from './person-of-role.ts'
import {pronounPerson} from './pronoun-person.ts'
import {pronounThing} from './pronoun-thing.ts'
import {pronounUnnamed} from './pronoun-unnamed.ts'
import {relativeGroup} from './relative-group.ts'
import {relativePerson} from './relative-person.ts'
import {indexSurnames, surnameOfPerson} from './surname-of-person.ts'
import {trimMention} from './trim-mention.ts'
import {unlistedName} from './unlisted-name.ts'
import {wordsOfTheText} from './words-of-the-text.ts'

/** From mention to speaker: a printed name is surer than a role, a role than a pronoun, and any of them than silence. */
export const speakerSieves: readonly Sieve<Mentioned, Meant>[] = [
  namedTogether,
  namedPerson,
  personInApposition,
  relativePerson,
  relativeGroup,
  pronounUnnamed,
  pronounPerson,
  pronounThing,
  namedOrganisation,
  surnameOfPerson,
  personOfRole,
  lastSpeaker,
  unlistedName,
  wordsOfTheText,
]

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
