import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {epithets, unnamedSources} from '../../../../vocabulary/speech/speaker-nouns.ts'
import {candidatesBefore} from '../candidates-before.ts'
import {isDefinite} from '../is-definite.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * `the billionaire said`: reporters vary the name of the one who speaks. Only where a single person has spoken in the
 * last paragraphs, and never for those who speak unnamed (`the official said`).
 */
export const lastSpeaker = defineRule<Sieve<Mentioned, Meant>>({
  name: 'last-speaker',
  says: 'A description stands there; one person has spoken in the last paragraphs.',
  example: '“It held,” said Ana Ruiz. The billionaire said it would hold.',
  answer(question) {
    const {layout, mention, head, people, spoken} = question
    let noun = layout.tokens[head.last - 1]
    for (let at = head.first; at < head.last; at++)
      if (epithets.has(lowerAt(layout.tokens, at))) noun = layout.tokens[at]
    if (!noun || noun.capital || !epithets.has(noun.lower) || unnamedSources.has(noun.lower)) return undefined
    if (!isDefinite(layout, mention.first, head.first)) return undefined
    const near = candidatesBefore(question, () => true)
    const speakers = near.filter(({person}) => spoken.some(({speaker}) => speaker.person === person))
    const [best] = speakers
    const person = best && people[best.person]
    if (speakers.length !== 1 || !best || !person) return undefined
    return {name: person.name, kind: 'person', person: best.person, certainty: 'guessed'}
  },
})
