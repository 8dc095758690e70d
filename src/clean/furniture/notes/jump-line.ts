import {defineRule} from '../../../rules/define-rule.ts'
import type {FurnitureRule} from '../furniture-rule.ts'

/** `Continued on Page Six, Column Two`, `PAGE SIX   THE SANTA BRISA POST, FRIDAY, MARCH 3, 1922`: where a page is turned. */
export const jumpLine = defineRule<FurnitureRule>({
  name: 'jump-line',
  says: 'It leads from one page of the paper to the next, or heads a page.',
  example: 'Continued on Page Six, Column Two',
  answer: ({line: {text}}) => (text.length < 90 && jump.test(text) ? 'Where a page of the paper is turned' : undefined),
})

const jump =
  /^[([]?(?:continued (?:on|from) (?:page|pg|p\.|column|next page|preceding page|first page)\b.{0,40}|see .{2,30}, page [A-Z]?\d+|(?:PAGE|Page) (?:[A-Z]?\d+|[A-Z]{3,9})(?:\s{2,}| ?[-–|•]? )\p{Lu}[\p{Lu} .,'’&\d-]{8,})[)\]]?$/u
