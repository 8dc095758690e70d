import {defineRule} from '../../rules/define-rule.ts'
import {wordCount} from '../page.ts'
import type {RoleRule} from './role-rule.ts'

/** `What happens next` between two paragraphs: a subheading. */
export const subheadLine = defineRule<RoleRule>({
  name: 'subhead-line',
  says: 'A short line between two paragraphs names what follows.',
  example: 'What happens next',
  answer: ({line, page, next}) => {
    if (line.block.role === 'subhead') return 'subhead'
    if (line.index < page.firstBody || line.index > page.lastBody || next === undefined) return undefined
    if (line.endsSentence || line.continues || line.text.length > 80 || wordCount(line) > 10) return undefined
    return /[\p{L}\p{N}”"’)]$/u.test(line.text) && next.text.length > 80 && !/^[•*◦–—-]/.test(line.text)
      ? 'subhead'
      : undefined
  },
})
