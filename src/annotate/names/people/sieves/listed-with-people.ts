import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import type {Page} from '../../page.ts'
import {type Acceptance, firstWhere, isAllFree, looksLikeThing, type Question} from '../evidence.ts'

/** Stands in a list beside somebody known: `Ana Ruiz, Xolile Mkhize and Jan Novak`, `Ana Ruiz (Celtic), Xolile Mkhize`. */
export const listedWithPeople = defineRule<Sieve<Question, Acceptance>>({
  name: 'listed-with-people',
  says: 'It stands in a list beside somebody known.',
  example: 'Ana Ruiz, Tavi Orlo and Jan Novak crossed the bridge.',
  answer(question) {
    const {page, candidate, accepted} = question
    if (!isAllFree(candidate) || looksLikeThing(question)) return undefined
    const at = firstWhere(
      candidate,
      ({first, last}) => accepted.ends.has(itemBefore(page, first)) || accepted.starts.has(itemAfter(page, last)),
    )
    return at && {certainty: 'inferred', at}
  },
})

/** The end of the list's item before token `at`: over `, `, ` and ` and a bracket that belongs to it; -1 when there is none. */
function itemBefore(page: Page, at: number): number {
  let end = at
  while (end > at - 2 && joins.has(lowerAt(page.tokens, end - 1))) end--
  if (end === at) return -1
  if (lowerAt(page.tokens, end - 1) !== ')') return end
  for (let i = end - 2; i > end - 8; i--) if (lowerAt(page.tokens, i) === '(') return i
  return -1
}

function itemAfter(page: Page, at: number): number {
  let start = at
  if (lowerAt(page.tokens, start) === '(') {
    while (start < at + 8 && lowerAt(page.tokens, start) !== ')') start++
    start++
  }
  const from = start
  while (start < from + 2 && joins.has(lowerAt(page.tokens, start))) start++
  return start === from ? -1 : start
}

const joins = new Set([',', 'and', ';', '&', 'or'])
