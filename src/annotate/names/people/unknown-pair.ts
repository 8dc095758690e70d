import type {Sieve} from '../../sieve.ts'
import {kind, kindsOf, wordKinds} from '../word-kinds.ts'
import type {Acceptance, Question} from './evidence.ts'

/** Two or three words nobody knows as anything else, printed together: `met Xolile Mkhize in`. */
export const unknownPair: Sieve<Question, Acceptance> = {
  name: 'unknown-pair',
  answer({candidate}) {
    const {words, occurrences} = candidate
    if (
      words.length > 3 ||
      words.some(
        (word) =>
          (kindsOf(word) &
            ~(kind.given | kind.surname | kind.male | kind.female | kind.korean | kind.chinese | kind.vietnamese)) !==
          0,
      )
    )
      return undefined
    if (words.some((word) => (kindsOf(word) & wordKinds) !== 0)) return undefined
    const [at] = occurrences
    return at && {certainty: 'guessed', at}
  },
}
