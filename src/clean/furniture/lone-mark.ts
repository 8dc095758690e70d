import {defineRule} from '../../rules/define-rule.ts'
import {isAbove, isBelow} from '../page.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/** `___`, `-`, `* * *`, and above or below the article a bare number: a rule, bullet or counter without words. */
export const loneMark = defineRule<FurnitureRule>({
  name: 'lone-mark',
  says: 'It is a rule, bullet or counter without words.',
  example: '* * *',
  answer: ({line, page}) => {
    if (line.text.length > 40) return undefined
    if (/^[^\p{L}\p{N}]+$/u.test(line.text) || /^\d?_{3,}\.?$/.test(line.text)) return says
    return /^[\d\s.,:/|·–—-]+$/.test(line.text) && (isAbove(line, page) || isBelow(line, page)) ? says : undefined
  },
})

const says = 'A dividing rule, bullet or counter without words'
