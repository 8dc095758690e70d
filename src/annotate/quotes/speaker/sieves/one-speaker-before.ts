import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {candidatesBefore} from '../candidates-before.ts'
import {meansPerson} from '../means-person.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * `Taal’s top general said`: a description that no other rule reads may be whoever alone has spoken in the last
 * paragraphs. Never more than a guess, which goes on the page as “perhaps”.
 */
export const oneSpeakerBefore = defineRule<Sieve<Mentioned, Meant>>({
  name: 'one-speaker-before',
  says: 'A description stands there that no other rule reads; one person has spoken in the last paragraphs.',
  example: '“It held,” said Ana Ruiz. Taal’s top general watching the dam said it would hold.',
  answer(question) {
    const {layout, mention, people, spoken} = question
    // The almanac noted: a thing is nobody.
    const words = layout.tokens.slice(mention.first, mention.last)
    if (words.length > 1 && !words.some(({capital, lower}) => capital || meansPerson(lower))) return undefined
    const near = candidatesBefore(question, () => true).filter(({person}) =>
      spoken.some(({speaker}) => speaker.person === person),
    )
    const person = people[near[0]?.person ?? -1]
    if (near.length !== 1 || !person) return undefined
    return {name: person.name, kind: 'person', person: near[0]?.person, certainty: 'guessed'}
  },
})
