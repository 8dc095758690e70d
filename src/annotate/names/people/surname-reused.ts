import type {Sieve} from '../../sieve.ts'
import {kind, kindsOf, wordKinds} from '../word-kinds.ts'
import type {Acceptance, Question} from './evidence.ts'

/** The article goes on with the last word alone: `Xolile Mkhize … Mkhize told reporters`. */
export const surnameReused: Sieve<Question, Acceptance> = {
  name: 'surname-reused',
  answer({candidate, singles}) {
    const {words, occurrences} = candidate
    if (words.some((word) => (kindsOf(word) & (wordKinds | kind.place | kind.placeHead)) !== 0)) return undefined
    const [at] = occurrences
    return at && singles.has(words.at(-1) ?? '') ? {certainty: 'inferred', at} : undefined
  },
}
