import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {peopleNouns} from '../../../../vocabulary/names/person-nouns.ts'
import {isFree} from '../../word-kinds.ts'
import {type Acceptance, endsInThing, firstWhere, type Question} from '../evidence.ts'

/** Callings in the plural before the first of several names: `advocates Ana Ruiz and Xolile Mkhize appeared`. */
export const rolesBeforeNames = defineRule<Sieve<Question, Acceptance>>({
  name: 'roles-before-names',
  says: 'Callings stand before the first of several names:',
  example: '“advocates Ana Ruiz and Jan Novak”.',
  answer(question) {
    const {page, candidate} = question
    if (endsInThing(question)) return undefined
    const at = firstWhere(
      candidate,
      ({first, last, title}) =>
        title === first &&
        peopleNouns.has(lowerAt(page.tokens, first - 1)) &&
        !page.tokens[first - 1]?.capital &&
        // "Ruiz heads Oakfield and Dvesu" is a verb
        !(page.tokens[first - 2]?.capital && isFree(page.kinds[first - 2] ?? 0)) &&
        joins.has(lowerAt(page.tokens, last)) &&
        page.nameLike[last + 1] === 1,
    )
    return at && {certainty: 'stated', at}
  },
})

const joins = new Set([',', 'and', '&'])
