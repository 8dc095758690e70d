import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {type Acceptance, firstWhere, type Question} from '../evidence.ts'
import {ageAt} from '../sieves/name-comma-age.ts'
import {mayBeSingleName} from '../single-name.ts'

/** One word and an age: `Xolile, 12, was found`, `Xolile (7)`. */
export const singleNameAge = defineRule<Sieve<Question, Acceptance>>({
  name: 'single-name-age',
  says: 'The age follows the name:',
  example: '“Ana, 12”.',
  answer({page, candidate}) {
    if (!mayBeSingleName(candidate)) return undefined
    const at = firstWhere(candidate, ({last}) => ageAt(page, last))
    return at && {certainty: 'inferred', at}
  },
})
