import {defineRule} from '../../rules/define-rule.ts'
import {type DateRule, wordAt} from './date-rule.ts'
import {yearAt} from './year-at.ts'

/** The period in hand, in another year: after `the third quarter`, `the 1988 period` is the third quarter of 1988. */
export const yearPeriod = defineRule<DateRule>({
  name: 'year-period',
  says: 'The period last spoken of, in another year:',
  example: '“the 1988 period”.',
  opens: ['number'],
  answer(place) {
    const year = yearAt(place, 0)
    if (!year || (wordAt(place, year.length) !== 'period' && wordAt(place, year.length) !== 'quarter')) return undefined
    return {last: place.at + year.length + 1, shape: {kind: 'back', unit: 'quarter', by: 0, year: year.year}}
  },
})
