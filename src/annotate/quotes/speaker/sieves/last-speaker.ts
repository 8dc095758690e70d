import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {prepositions} from '../../../../vocabulary/english/function-words.ts'
import {femaleNouns, maleNouns} from '../../../../vocabulary/speech/gender-nouns.ts'
import {epithets, heldOffices, unnamedSources} from '../../../../vocabulary/speech/speaker-nouns.ts'
import {cameInUnnamed} from '../came-in-unnamed.ts'
import {candidatesBefore} from '../candidates-before.ts'
import {descriptionOf} from '../description-of.ts'
import type {Meant, Mentioned} from '../mentioned.ts'

/**
 * `the billionaire said`, `the Taal Republican said`: reporters vary the name of the one they write about. Sure where the
 * last paragraphs name one person only, a guess where one of several has spoken. Never for those who speak unnamed (`the
 * official`), for who has an owner (`her brother`, `the league’s doctor`), nor for an office, which has its own bearer.
 */
export const lastSpeaker = defineRule<Sieve<Mentioned, Meant>>({
  name: 'last-speaker',
  says: 'A description stands there; one person is spoken of in the last paragraphs.',
  example: '“It held,” said Ana Ruiz. The billionaire said it would hold.',
  answer(question) {
    const {layout, mention, head, people, spoken, genders} = question
    const {tokens} = layout
    const described = descriptionOf(layout, mention, head)
    if (!described || lowerAt(tokens, mention.first) !== 'the' || described.owner) return undefined
    const {noun, tail} = described
    if (!epithets.has(noun) || unnamedSources.has(noun) || heldOffices.has(noun)) return undefined
    // the senator from Taal; but the general of the state, the head of the board, of whom the mention may hold a part
    const next = lowerAt(tokens, tail.first)
    if ((prepositions.has(next) && next !== 'from') || cameInUnnamed(question, noun)) return undefined
    const gender = femaleNouns.has(noun) ? 'female' : maleNouns.has(noun) ? 'male' : undefined
    const near = candidatesBefore(question, (_, index) => !gender || (genders()[index] ?? gender) === gender)
    const [only] = near
    if (near.length === 1 && only) {
      const person = people[only.person]
      return person && {name: person.name, kind: 'person', person: only.person, certainty: 'inferred'}
    }
    const speakers = near.filter(({person}) => spoken.some(({speaker}) => speaker.person === person))
    const [best] = speakers
    const person = best && people[best.person]
    if (speakers.length !== 1 || !best || !person) return undefined
    return {name: person.name, kind: 'person', person: best.person, certainty: 'guessed'}
  },
})
