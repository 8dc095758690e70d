import type {Certainty} from '../../../model.ts'
import {firstAnswer} from '../../../rules/sieve.ts'
import {lowerAt} from '../../../text/cursor.ts'
import type {Findings} from '../../findings.ts'
import type {Attribution, TokenSpan} from '../attribution/cue.ts'
import type {SignedAttribution} from '../attribution/find-attributions.ts'
import {type Layout, spanOf} from '../passages/layout.ts'
import type {SignedStance} from '../stance/find-stances.ts'
import {findAcronyms} from './acronyms.ts'
import {gendersInText} from './genders-in-text.ts'
import {headOf} from './head-of.ts'
import {findIntroductions} from './introductions.ts'
import {indexMentions} from './mention-index.ts'
import type {FoundSpeaker, Meant, Mentioned, Spoken} from './mentioned.ts'
import {speakerSieves} from './sieves/index.ts'
import {indexSurnames} from './sieves/surname-of-person.ts'
import {trimMention} from './trim-mention.ts'

/**
 * The speakers of attributions and stances; the name is signed with the pattern that tied it. A stance tells nobody who
 * spoke last: in `Diaz said … Ruiz backs the dam. “It held,” he said` it is Diaz. Nor does a guess.
 */
export function findSpeakers(
  layout: Layout,
  attributions: readonly (SignedAttribution | SignedStance)[],
  {people, organisations}: Pick<Findings, 'people' | 'organisations'>,
): Map<SignedAttribution | SignedStance, FoundSpeaker> {
  const spoken: Spoken[] = []
  const named = indexMentions(people)
  const article = {
    layout,
    people,
    named,
    organisations,
    spoken,
    surnames: indexSurnames(people),
    acronyms: once(() => findAcronyms(layout)),
    genders: once(() => gendersInText(layout, people, named)),
    introductions: once(() => findIntroductions(layout, people, named)),
  }
  const questionOf = (mention: TokenSpan): Mentioned => ({
    ...article,
    mention,
    head: headOf(layout, mention),
    meantBy: (other) => meantBy(trimMention(layout, other)),
  })
  // The report by the authors of the report: a mention that leads back to itself means nobody.
  let depth = 0
  const meantBy = (mention: TokenSpan): Meant | undefined => {
    if (depth === deepest) return undefined
    depth++
    const answer = firstAnswer(speakerSieves, questionOf(mention))?.answer
    depth--
    return answer === 'nobody' ? undefined : answer
  }
  const found = new Map<SignedAttribution | SignedStance, FoundSpeaker>()
  for (const attribution of attributions.toSorted((a, b) => a.at - b.at)) {
    const {mention: whole, rule, at, atMost} = attribution
    if (!whole) continue
    const question = questionOf(trimMention(layout, whole))
    const {mention, head} = question
    const decided = firstAnswer(speakerSieves, question)
    if (!decided || decided.answer === 'nobody') continue
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
    if ('stance' in attribution || speaker.certainty === 'guessed') continue
    spoken.push({at, speaker, noun: lowerAt(layout.tokens, head.last - 1)})
    if (spoken.length > remembered) spoken.shift()
  }
  return found
}

/** The minutes of a parliament have thousands of speakers, and `he` is none of those of yesterday. */
const remembered = 200

/** How many mentions may lead on to one another: the spokesman of the authors of a report. */
const deepest = 3

/** The weaker of what the speaker and the pattern are worth. */
function weaker(certainty: Certainty, atMost: Attribution['atMost']): Certainty {
  if (!atMost || certainty === 'guessed') return certainty
  return atMost
}

/** Finds something out when it is first asked for: most articles have no acronym that speaks. */
function once<T>(find: () => T): () => T {
  let found: {readonly value: T} | undefined
  return () => {
    found ??= {value: find()}
    return found.value
  }
}
