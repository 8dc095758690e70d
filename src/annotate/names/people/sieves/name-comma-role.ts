import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {roleStops} from '../../../../vocabulary/names/words-around-names.ts'
import type {Page} from '../../page.ts'
import {kind} from '../../word-kinds.ts'
import {type Acceptance, endsInThing, firstWhere, isPersonNoun, opensWithGivenName, type Question} from '../evidence.ts'

/** What the person is follows between commas: `Ana Ruiz, a professor at Kookmin,`, `Ana Ruiz, Minister of Health,`. */
export const nameCommaRole = defineRule<Sieve<Question, Acceptance>>({
  name: 'name-comma-role',
  says: 'What the person is follows the name:',
  example: '“Ana Ruiz, a professor”.',
  answer(question) {
    const {page, candidate} = question
    // "Tom Ridge, a former secretary"
    if (endsInThing(question) && !opensWithGivenName(candidate)) return undefined
    const at = firstWhere(candidate, ({last}) => page.tokens[last]?.text === ',' && roleWithin(page, last + 1))
    return at && {certainty: 'stated', at}
  },
})

/** Whether a word for a person comes within the first words of the apposition, before a preposition or mark ends it. */
function roleWithin(page: Page, from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const token = page.tokens[i]
    if (!token || token.kind === 'mark') return false
    if (isPersonNoun(page, i)) return true
    if (token.capital && ((page.kinds[i] ?? 0) & kind.title) !== 0) return true
    if (roleStops.has(lowerAt(page.tokens, i)) && i > from) return false
  }
  return false
}
