import {defineRule} from '../../rules/define-rule.ts'

export const copiedWords = defineRule({
  name: 'copied-words',
  says: 'It prints the report of another: three quarters of its words or more, and of those outside quotation marks, stand there in the same order.',
  example:
    'ORVIK (Reuters) - The ferry sailed again on Tuesday after three days in port, in the Courier and in the Post.',
})
