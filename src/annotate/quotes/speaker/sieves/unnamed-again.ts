import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {descriptionOf} from '../description-of.ts'
import type {Meant, Mentioned} from '../mentioned.ts'
import {organisationOfNoun} from './organisation-of-noun.ts'

/** `A lawyer for Ruiz said … The lawyer said`: the unnamed one who spoke before by that word, by the fuller description. */
export const unnamedAgain = defineRule<Sieve<Mentioned, Meant>>({
  name: 'unnamed-again',
  says: 'The unnamed one described before speaks again.',
  example: 'A lawyer for Ana Ruiz said the dam held. The lawyer said it was new.',
  answer(question) {
    const {layout, mention, head, spoken} = question
    const described = descriptionOf(layout, mention, head)
    if (!described?.definite || described.owner || described.pronoun || described.details.size > 0) return undefined
    const before = spoken.findLast(({noun}) => noun === described.noun)
    // Ministry denies it: the bare word of a headline tells no more than this one.
    if (before?.speaker.kind !== 'group' || !before.speaker.name.includes(' ')) return undefined
    // Numsa, the trade union, … the union said: the body by its name, where the words before were no more than the noun.
    if (/^the\s/i.test(before.speaker.name) && organisationOfNoun.answer(question)) return undefined
    return {name: before.speaker.name, kind: 'group', certainty: 'inferred'}
  },
})
