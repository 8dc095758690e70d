import {defineRule} from '../../../rules/define-rule.ts'
import {clippingLabels} from '../../../vocabulary/page/note-openers.ts'
import {isAbove, isBelow} from '../../page.ts'
import type {FurnitureRule} from '../furniture-rule.ts'

/** `#Omnivore`, `[Read Original](https://…)`: what a clipping tool puts around a text. */
export const clippingMark = defineRule<FurnitureRule>({
  name: 'clipping-mark',
  says: 'A clipping tool put it there.',
  example: '[Read Original](https://www.example.org/bridge)',
  answer: ({line, page}) => {
    if (!isAbove(line, page) && !isBelow(line, page)) return undefined
    if (clippingLabels.has(line.label) && (line.block.role === 'subhead' || line.text.length < 50)) return says
    return /^(?:#[\p{L}\p{N}_/-]+\s*)+$/u.test(line.text) ? says : undefined
  },
})

const says = 'A mark of a clipping tool'
