import type {Sieve} from '../../../sieve.ts'
import {type Acceptance, endsInThing, firstWhere, isPersonNoun, type Question} from './evidence.ts'

/** A calling in small letters stands before the name: `ministry spokesman Ana Ruiz`, `his wife, Ana Ruiz`. */
export const roleBeforeName: Sieve<Question, Acceptance> = {
  name: 'role-before-name',
  answer(question) {
    const {page, candidate} = question
    if (endsInThing(question)) return undefined
    const at = firstWhere(candidate, ({title, first}) => {
      if (title < first) return false
      const before = page.tokens[first - 1]?.text === ',' ? first - 2 : first - 1
      return isPersonNoun(page, before)
    })
    return at && {certainty: 'stated', at}
  },
}
