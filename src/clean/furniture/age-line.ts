import {defineRule} from '../../rules/define-rule.ts'
import {isAbove, isBelow} from '../page.ts'
import type {FurnitureRule} from './furniture-rule.ts'

/**
 * `11 months ago 28`, `5 min read`: how old or long a page says it is, with its counters. It is relative to the day
 * the page was saved, so it dates nothing.
 */
export const ageLine = defineRule<FurnitureRule>({
  name: 'age-line',
  says: 'It says how old or how long the page is, counted from the day it was saved.',
  example: '11 months ago 28',
  answer: ({line, page}) =>
    line.text.length < 120 && (isAbove(line, page) || isBelow(line, page)) && age.test(line.text)
      ? 'The age or reading time of the page and its counters'
      : undefined,
})

/**
 * Each counter begins behind a blank or mark and ends with its last figure, so a line can be cut into counters in one way only:
 * of `2 days ago 111111111111111111111111111x` all ways were tried, twice as many with every figure.
 */
const age =
  /^(?:(?:posted|published|updated|last updated|added|by \w+)[:, ]*)?(?:(?:about|over|an?|\d+)\s+)?(?:an?|\d+)[\s-]*(?:(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|wk|month|year|yr)s?\s+ago|[hdw]\s+ago|min(?:ute)?s?\s+read)(?:[\s·•|,-]*\d+(?:[.,]\d+)*(?:\s?[km]\b)?(?:\s+(?:views?|comments?|shares?|reads?))?(?:[\s·•|,-]+\d+(?:[.,]\d+)*(?:\s?[km]\b)?(?:\s+(?:views?|comments?|shares?|reads?))?)*)?$/i
