import {defineRule} from '../../rules/define-rule.ts'
import {periodShifts} from '../../vocabulary/dates/date-words.ts'
import {months} from '../../vocabulary/dates/months.ts'
import {yearLinks} from '../../vocabulary/dates/words-around-dates.ts'
import {type DateRule, wordAt} from './date-rule.ts'
import {yearAt} from './year-at.ts'

/** A month with its year: `October 1988`, `February of 1947`, `July last year`. */
export const monthYear = defineRule<DateRule>({
  name: 'month-year',
  says: 'A month and its year are printed:',
  example: '“August 2023”.',
  opens: months.keys(),
  answer(place) {
    const month = months.get(wordAt(place, 0))
    if (month === undefined || !place.words[place.at]?.capital) return undefined
    const link = yearLinks.has(wordAt(place, 1)) ? 1 : 0
    const year = yearAt(place, 1 + link)
    if (year)
      return {
        last: place.at + 1 + link + year.length,
        shape: {kind: 'calendar', year: year.year, month, toward: 'near'},
      }
    const yearShift = periodShifts.get(wordAt(place, 1 + link))
    if (yearShift === undefined || wordAt(place, 2 + link) !== 'year') return undefined
    return {last: place.at + 3 + link, shape: {kind: 'calendar', yearShift, month, toward: 'near'}}
  },
})
