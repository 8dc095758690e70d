import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt, textAt} from '../../../../text/cursor.ts'
import type {Page} from '../../page.ts'
import {type Acceptance, endsInThing, firstWhere, isAllFree, type Question} from '../evidence.ts'

/** The age follows: `Ana Ruiz, 34, was released.`, `Ana Ruiz (34)`, `Ana Ruiz, aged 34`. */
export const nameCommaAge = defineRule<Sieve<Question, Acceptance>>({
  name: 'name-comma-age',
  says: 'The age follows the name:',
  example: '“Ana Ruiz, 34”.',
  answer(question) {
    const {page, candidate} = question
    if (endsInThing(question)) return undefined
    const at = firstWhere(
      candidate,
      ({last}) => ageAt(page, last) && (page.tokens[last]?.text === ',' || isAllFree(candidate)),
    )
    return at && {certainty: 'stated', at}
  },
})

/** Whether an age in marks stands at token `at`: `, 34,` or `(34)`, but no `(5) GHz`. */
export function ageAt(page: Page, at: number): boolean {
  const mark = page.tokens[at]?.text
  if (mark !== ',' && mark !== '(') return false
  const number = lowerAt(page.tokens, at + 1) === 'aged' ? at + 2 : at + 1
  return (
    /^(?:[1-9]\d?|10\d)(?:-year-old)?$/.test(textAt(page.tokens, number)) &&
    /^[,).;-]$/.test(textAt(page.tokens, number + 1)) &&
    !(mark === '(' && page.tokens[number + 2]?.capital && page.opens[number + 2] === 0)
  )
}
