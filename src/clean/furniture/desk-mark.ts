import {defineRule} from '../../rules/define-rule.ts'
import {deskMarks} from '../../vocabulary/page/furniture.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/** `FULL TEXT.`, `-30-`, `(more)`: a label of a news desk or text database. */
export const deskMark = defineRule<FurnitureRule>({
  name: 'desk-mark',
  says: 'It is a label of a news desk or a text database.',
  example: 'FULL TEXT.',
  answer: ({line}) =>
    line.text.length < 40 &&
    deskMarks.has(line.label) &&
    (line.text === line.text.toUpperCase() || /^[(#-]/.test(line.text))
      ? 'A label of a news desk or text database'
      : undefined,
})
