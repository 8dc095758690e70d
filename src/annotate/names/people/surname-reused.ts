import type {Sieve} from '../../sieve.ts'
import {type Acceptance, isAllFree, looksLikeThing, type Question} from './evidence.ts'

/** The article goes on with the last word alone: `Xolile Mkhize … Mkhize reached the border`. */
export const surnameReused: Sieve<Question, Acceptance> = {
  name: 'surname-reused',
  answer(question) {
    const {candidate, singles} = question
    if (!singles.has(candidate.words.at(-1) ?? '') || !isAllFree(candidate) || looksLikeThing(question))
      return undefined
    const [at] = candidate.occurrences
    return at && {certainty: 'inferred', at}
  },
}
