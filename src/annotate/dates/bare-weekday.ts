import {weekdays} from '../../vocabulary/dates/months.ts'
import {notOneWeekday, weekdayTitles} from '../../vocabulary/dates/weekday-names.ts'
import {type DateRule, lowerAt} from './date-rule.ts'

/** A weekday alone: `said Friday`, `on Tuesday evening`. Not `Black Friday`, `the Sunday Times`, `every Monday`. */
export const bareWeekday: DateRule = {
  name: 'weekday',
  opens: weekdays.keys(),
  answer(place) {
    const weekday = weekdays.get(lowerAt(place, 0))
    if (weekday === undefined || !place.words[place.at]?.capital) return undefined
    const before = lowerAt(place, -1)
    if (notOneWeekday.has(before) || weekdayTitles.has(lowerAt(place, 1))) return undefined
    return {last: place.at + 1, shape: {kind: 'weekday', weekday, toward: 'near'}}
  },
}
