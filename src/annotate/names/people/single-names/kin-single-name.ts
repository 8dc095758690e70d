import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {kinBeforeNames} from '../../../../vocabulary/names/words-around-names.ts'
import {type Acceptance, firstWhere, type Question} from '../evidence.ts'
import {mayBeSingleName} from '../single-name.ts'

/** Family and naming words before one word: `his wife Xolile`, `her brother, Xolile`, `a farmer named Xolile`. */
export const kinSingleName = defineRule<Sieve<Question, Acceptance>>({
  name: 'kin-single-name',
  says: 'A word of family or naming stands before it:',
  example: '“his wife Ana”.',
  answer({page, candidate}) {
    if (!mayBeSingleName(candidate)) return undefined
    const at = firstWhere(candidate, ({first}) => {
      const before = page.tokens[first - 1]?.text === ',' ? first - 2 : first - 1
      return kinBeforeNames.has(lowerAt(page.tokens, before)) && !page.tokens[before]?.capital
    })
    return at && {certainty: 'stated', at}
  },
})
