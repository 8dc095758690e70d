import {defineRule} from '../../rules/define-rule.ts'
import {shortWeekdays, weekdays} from '../../vocabulary/dates/months.ts'
import {type DateRule, wordAt} from './date-rule.ts'
import {dayMonthAt} from './day-month.ts'
import {monthDayAt} from './month-day.ts'

/** A weekday that comes with its date: `Friday, Oct. 13`, `Tue Aug 15 2023`, `Tuesday 15 August`. */
export const weekdayMonthDay = defineRule<DateRule>({
  name: 'weekday-month-day',
  says: 'Day of the week, month and day are printed:',
  example: '“Tuesday, August 15”.',
  opens: [...weekdays.keys(), ...shortWeekdays.keys()],
  answer(place) {
    const word = wordAt(place, 0)
    const weekday = weekdays.get(word) ?? shortWeekdays.get(word)
    if (weekday === undefined) return undefined
    const offset = wordAt(place, 1) === ',' || wordAt(place, 1) === 'the' ? 2 : 1
    const found = monthDayAt(place, offset) ?? dayMonthAt(place, offset)
    return found && {...found, shape: {...found.shape, weekday}}
  },
})
