import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {isTitle} from '../../passages/is-title.ts'
import type {Claim} from './claim.ts'

/** `Ana Ruiz, who wrote “The Dam Will Hold”, died`: a song, a film, a book. “It held,” she wrote: is a statement. */
export const wordsAreATitle = defineRule<Sieve<Claim, true>>({
  name: 'words-are-a-title',
  says: 'The marked words are the title of a work.',
  example: 'Ana Ruiz, who wrote “The Dam Will Hold”, died on Monday.',
  answer: ({layout, marked}) =>
    marked.length > 0 && marked.every((passage) => isTitle(layout, passage)) ? true : undefined,
})
