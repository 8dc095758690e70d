import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, textAt} from '../../../../text/cursor.ts'
import {prepositions} from '../../../../vocabulary/english/function-words.ts'
import type {Page} from '../../page.ts'
import {type Acceptance, firstWhere, isPersonNoun, type Question} from '../evidence.ts'
import {mayBeSingleName} from '../single-name.ts'

/** What the person is follows one word between commas, and no verb: `Onufry, the patriarch of Taal, left`. */
export const singleNameCommaRole = defineRule<Sieve<Question, Acceptance>>({
  name: 'single-name-comma-role',
  says: 'What the person is follows the name between commas:',
  example: '“Ruiz, the mayor of Taal, left”.',
  answer({page, candidate}) {
    if (!mayBeSingleName(candidate)) return undefined
    const at = firstWhere(candidate, ({first, last}) => standsFree(page, first) && isRoleBetweenCommas(page, last))
    return at && {certainty: 'stated', at}
  },
})

/** In `near Taal, the birthplace of poets,` and `Oakfield, Tl., the home of farmers,` it is a place. */
const standsFree = ({tokens, opens}: Page, at: number): boolean =>
  (!tokens[at - 1]?.capital || opens[at - 1] === 1) &&
  textAt(tokens, at - 1) !== ',' &&
  !prepositions.has(lowerAt(tokens, at - 1))

/** `, the patriarch of Taal,`; in `Taal, the mayor said, is cold` a verb stands there, in `Taal, the place, is` no person. */
function isRoleBetweenCommas(page: Page, from: number): boolean {
  const {tokens, reading} = page
  if (textAt(tokens, from) !== ',' || reading.partOf(from + 1) !== 'DET') return false
  let person = false
  for (let at = from + 2; at < from + 9; at++) {
    const token = tokens[at]
    if (token?.text === ',') return person
    if (!token || token.kind === 'mark' || reading.partOf(at) === 'VERB' || reading.partOf(at) === 'AUX') return false
    person ||= isPersonNoun(page, at)
  }
  return false
}
