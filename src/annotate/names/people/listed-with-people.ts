import type {Sieve} from '../../sieve.ts'
import {type Acceptance, firstWhere, isAllFree, looksLikeThing, lowerAt, type Question} from './evidence.ts'

/** Stands in a list beside somebody known: `Ana Ruiz, Xolile Mkhize and Jan Novak`. */
export const listedWithPeople: Sieve<Question, Acceptance> = {
  name: 'listed-with-people',
  answer(question) {
    const {page, candidate, accepted} = question
    if (!isAllFree(candidate) || looksLikeThing(question)) return undefined
    const at = firstWhere(
      candidate,
      ({first, last}) =>
        [1, 2].some((gap) => accepted.ends.has(first - gap) && joins(lowerAt(page, first - 1))) ||
        [1, 2].some((gap) => accepted.starts.has(last + gap) && joins(lowerAt(page, last))),
    )
    return at && {certainty: 'inferred', at}
  },
}

const joins = (word: string): boolean => word === ',' || word === 'and' || word === ';' || word === '&' || word === 'or'
