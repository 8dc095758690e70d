import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lastWord} from '../../../../text/last-word.ts'
import {anyBody, bodiesOfState, bodyNouns, sameBody} from '../../../../vocabulary/speech/anaphor-words.ts'
import {stretchAt} from '../../grammar/stretch-at.ts'
import {spanOf} from '../../passages/layout.ts'
import {descriptionOf} from '../description-of.ts'
import {fullNameOf} from '../full-name-of.ts'
import {meansPerson} from '../means-person.ts'
import type {Meant, Mentioned, Spoken} from '../mentioned.ts'
import {subjectOfStretch} from '../subject-of-stretch.ts'

/**
 * `the ministry`, `the group`: the one body of the article with that word in its name, or else the body that spoke last.
 * Two ministries in play, and the word tells neither.
 */
export const organisationOfNoun = defineRule<Sieve<Mentioned, Meant>>({
  name: 'organisation-of-noun',
  says: 'A word for a body stands there; this is the body that the article has named.',
  example: 'The Interior Ministry denied it. The ministry said the dam held.',
  answer(question) {
    const {layout, mention, head, organisations, spoken} = question
    const described = descriptionOf(layout, mention, head)
    if (!described?.definite || described.owner || described.pronoun || described.tail.first < described.tail.last)
      return undefined
    const {noun, details} = described
    if (!bodyNouns.has(noun)) return undefined
    const here = layout.tokens[mention.first]?.start ?? 0
    const fits = (name: string): boolean => {
      const words = wordsOf(name)
      const synonyms = sameBody.find((one) => one.has(noun)) ?? new Set([noun])
      return words.some((word) => synonyms.has(word)) && [...details].every((word) => words.includes(word))
    }
    const bodies = new Map<string, Meant>()
    for (const {name, mentions} of organisations)
      if (fits(name) && mentions.some(({start}) => start < here))
        bodies.set(keyOf(name), {name: fullNameOf(question, name), kind: 'organisation', certainty: 'inferred'})
    for (const {speaker} of spoken)
      if (speaker.kind !== 'person' && fits(speaker.name) && isBody(speaker) && keyOf(speaker.name) !== noun)
        bodies.set(keyOf(speaker.name), {name: speaker.name, kind: speaker.kind, certainty: 'inferred'})
    if (bodies.size > 0) return latest(bodies, question)
    if (details.size > 0 || !anyBody.has(noun)) return undefined
    // The ATM said …: a body whose name has no word for what it is
    const last = spoken.findLast(({speaker}) => speaker.kind !== 'person')
    const named = last && bearsNameOfBody(question, last) ? last.speaker : onlyBodyBefore(question)
    if (
      !named ||
      wordsOf(named.name).some((word) => bodyNouns.has(word) && !(bodiesOfState.has(noun) && bodiesOfState.has(word)))
    )
      return undefined
    return {name: named.name, kind: 'organisation', certainty: 'inferred'}
  },
})

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/[\s-]+/)

/** A body, or a name that stands for itself and has just spoken: `Lowe` of `the firm Lowe`; no `growers near Taal`. */
function bearsNameOfBody({layout, mention}: Mentioned, {at, speaker: {kind, name, rule}}: Spoken): boolean {
  if (kind === 'organisation') return true
  const near = stretchAt(layout, mention.first) - stretchAt(layout, at) < 3
  return near && rule.endsWith('unlisted-name') && /^\p{Lu}\S+$/u.test(name) && !name.endsWith('s')
}

/** `Harbour Express will fly to Taal again. The airline said`: the one body named in the sentence before, where nobody has spoken. */
function onlyBodyBefore({layout, mention, organisations, spoken}: Mentioned): Pick<Meant, 'name'> | undefined {
  const before = layout.stretches[stretchAt(layout, mention.first) - 1]
  if (!before || spoken.some(({at}) => at >= before.first)) return undefined
  const {start, end} = spanOf(layout, before.first, before.last)
  const there = organisations.filter(({mentions}) => mentions.some((one) => one.start >= start && one.end <= end))
  const subject = subjectOfStretch(layout, before)
  const at = subject && spanOf(layout, subject.first, subject.last)
  const [only] = there
  const opens = at && only?.mentions.some((one) => one.start < at.end && one.end > at.start)
  return there.length === 1 && opens ? only : undefined
}

/** `Ruiz’s campaign`, but not `Ruiz’s campaign manager`, who has the word in front of his own. */
const isBody = ({name, kind}: Pick<Meant, 'name' | 'kind'>): boolean =>
  kind === 'organisation' || !meansPerson(lastWord(name).toLowerCase())

/** The only body that fits, or of several the one that spoke last. */
function latest(bodies: ReadonlyMap<string, Meant>, {spoken}: Mentioned): Meant | undefined {
  if (bodies.size === 1) return [...bodies.values()][0]
  const last = spoken.findLast(({speaker}) => bodies.has(keyOf(speaker.name)))
  return last && bodies.get(keyOf(last.speaker.name))
}

/** A name without its article and its words in one order: the Interior Ministry is the Ministry of the Interior. */
const keyOf = (name: string): string =>
  wordsOf(name)
    .filter((word) => word !== 'the' && word !== 'of' && word !== 'a')
    .sort()
    .join(' ')
