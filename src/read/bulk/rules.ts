import {defineRule} from '../../rules/define-rule.ts'

export const columnsGuessed = defineRule({
  name: 'columns-guessed',
  says: 'What the columns of a table hold was told by their names.',
  example: 'title → headline, body → text',
})
