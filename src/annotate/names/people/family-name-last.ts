import type {Sieve} from '../../sieve.ts'
import {kind, kindsOf, wordKinds} from '../word-kinds.ts'
import type {Acceptance, Question} from './evidence.ts'

/** The name ends in a known family name: `Xolile Mkhize` would, were Mkhize on the list. */
export const familyNameLast: Sieve<Question, Acceptance> = {
  name: 'family-name-last',
  answer({candidate}) {
    const {words, occurrences} = candidate
    const last = kindsOf(words.at(-1) ?? '')
    if (
      (last & kind.surname) === 0 ||
      words.some((word, i) => i < words.length - 1 && (kindsOf(word) & wordKinds) !== 0)
    )
      return undefined
    const [at] = occurrences
    return at && {certainty: 'inferred', at}
  },
}
