import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {officeFields, officeLinks, titleLinks} from '../../../../vocabulary/names/words-around-names.ts'
import type {Page} from '../../page.ts'
import {kind} from '../../word-kinds.ts'
import {type Acceptance, firstWhere, isAllFree, isPersonNoun, type Question} from '../evidence.ts'

/** An office with its `of` before the name: `Ambassador to Portugal Xolile Mkhize`, `minister of state for trade Xolile Mkhize`. */
export const titleOfName = defineRule<Sieve<Question, Acceptance>>({
  name: 'title-of-name',
  says: 'An office stands before the name:',
  example: '“ambassador to Portugal Ana Ruiz”.',
  answer({page, candidate}) {
    if (!isAllFree(candidate)) return undefined
    const at = firstWhere(candidate, ({first}) => officeBefore(page, first - 1) >= 0)
    return at && {certainty: 'stated', at}
  },
})

/** Where, walking back from token `at` over an office's `of …`, its title stands; -1 when a verb or mark comes first. */
export function officeBefore(page: Page, at: number): number {
  const before = page.tokens[at]
  // "CEO of Kola Naturals" names the firm: a word of the office must stand between
  if (!before || titleLinks.has(before.lower)) return -1
  let links = 0
  for (let i = at; i > at - 9; i--) {
    const token = page.tokens[i]
    if (token?.kind !== 'word') return -1
    if (links > 0 && (isPersonNoun(page, i) || ((page.kinds[i] ?? 0) & kind.title) !== 0)) {
      return officeLinks.has(lowerAt(page.tokens, i + 1)) ? i : -1
    }
    if (officeLinks.has(token.lower)) links++
    else if (!token.capital && !officeFields.has(token.lower)) return -1
  }
  return -1
}
