import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {type Acceptance, firstWhere, type Question} from './evidence.ts'
import {mayBeSingleName} from './single-name.ts'

/** Family and naming words before one word: `his wife Xolile`, `her brother, Xolile`, `a farmer named Xolile`. */
export const kinSingleName = defineRule<Sieve<Question, Acceptance>>({
  name: 'kin-single-name',
  says: 'A word of family or naming stands before it:',
  example: '“his wife Ana”.',
  answer({page, candidate}) {
    if (!mayBeSingleName(candidate)) return undefined
    const at = firstWhere(candidate, ({first}) => {
      const before = page.tokens[first - 1]?.text === ',' ? first - 2 : first - 1
      return kin.has(lowerAt(page.tokens, before)) && !page.tokens[before]?.capital
    })
    return at && {certainty: 'stated', at}
  },
})

const kin = new Set(
  (
    'wife widow husband mother father son daughter brother sister uncle aunt aunty auntie cousin nephew niece grandson ' +
    'granddaughter grandfather grandmother fiance fiancé fiancée girlfriend boyfriend named surnamed comrade singer actor ' +
    'actress rapper footballer'
  ).split(' '),
)
