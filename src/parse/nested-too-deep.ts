import {defineRule} from '../rules/define-rule.ts'

export const nestedTooDeep = defineRule({
  name: 'nested-too-deep',
  says: 'Its Markdown nests deeper than any article does; it is read as plain text.',
  example: 'A thousand marks of a quotation before one line.',
})
