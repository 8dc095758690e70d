import {isJumpLine} from '../../../lines/jump-line.ts'
import {defineRule} from '../../../rules/define-rule.ts'
import type {FurnitureRule} from '../furniture-rule.ts'

/** `Continued on Page Six, Column Two`, `PAGE SIX   THE SANTA BRISA POST, FRIDAY, MARCH 3, 1922`: where a page is turned. */
export const jumpLine = defineRule<FurnitureRule>({
  name: 'jump-line',
  says: 'It leads from one page of the paper to the next, or heads a page.',
  example: 'Continued on Page Six, Column Two',
  answer: ({line: {text}}) => (isJumpLine(text) ? 'Where a page of the paper is turned' : undefined),
})
