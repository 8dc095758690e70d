import {defineRule} from '../../rules/define-rule.ts'
import {weekdays} from '../../vocabulary/dates/months.ts'
import {listMarks, notOneWeekday, weekdayTitles} from '../../vocabulary/dates/weekday-names.ts'
import {type DateRule, type Place, wordAt} from './date-rule.ts'

/**
 * A weekday alone: `said Friday`, `on Tuesday evening`. Not `Black Friday`, `the Sunday Times`, `every Monday`, nor the
 * timetable of `flights on Monday, Wednesday and Friday`.
 */
export const weekday = defineRule<DateRule>({
  name: 'weekday',
  says: 'A day of the week is named alone; it is the nearest, as the verb says to come or gone.',
  example: 'The bridge was closed on Tuesday.',
  opens: weekdays.keys(),
  answer(place) {
    const weekday = weekdays.get(wordAt(place, 0))
    if (weekday === undefined || !place.words[place.at]?.capital) return undefined
    const before = wordAt(place, -1)
    if (notOneWeekday.has(before) || weekdayTitles.has(wordAt(place, 1))) return undefined
    if (listed(place, -1) + 1 + listed(place, 1) > 2) return undefined
    return {last: place.at + 1, shape: {kind: 'weekday', weekday, toward: 'near'}}
  },
})

/** How many weekdays stand beside this one in a list, on one side of it, as far as two: `Monday, Wednesday and Friday`. */
function listed(place: Place, step: 1 | -1): number {
  let count = 0
  let at = step
  while (count < 2 && listMarks.has(wordAt(place, at))) {
    while (listMarks.has(wordAt(place, at))) at += step
    if (!weekdays.has(wordAt(place, at))) break
    count++
    at += step
  }
  return count
}
