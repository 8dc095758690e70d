import {defineRule} from '../../rules/define-rule.ts'
import {daysInMonth} from '../../text/calendar/days.ts'
import {ordinals} from '../../vocabulary/dates/counting-words.ts'
import {months} from '../../vocabulary/dates/months.ts'
import {type DateRule, type FoundCalendar, type Place, wordAt} from './date-rule.ts'
import {dayOf} from './month-day.ts'
import {yearAt} from './year-at.ts'

/** A day before its month: `13 October 2023`, `the 13th of October`. */
export const dayMonth = defineRule<DateRule>({
  name: 'day-month',
  says: 'A day and a month are printed: “15 August”; a year that is left out is the nearest.',
  example: 'The bridge was closed on 15 August.',
  opens: ['number', ...ordinals.keys()],
  answer: (place) => dayMonthAt(place, 0),
})

/** The same date `offset` words after the place. */
export function dayMonthAt(place: Place, offset: number): FoundCalendar | undefined {
  const day = dayOf(wordAt(place, offset))
  if (day === undefined) return undefined
  const of = wordAt(place, offset + 1) === 'of' ? 1 : 0
  const month = months.get(wordAt(place, offset + 1 + of))
  if (month === undefined || !place.words[place.at + offset + 1 + of]?.capital || day > daysInMonth(month))
    return undefined
  // "All 13 May Day marchers"
  if (wordAt(place, offset + 2 + of) === 'day') return undefined
  let next = offset + 2 + of
  if (wordAt(place, next) === ',') next++
  const year = yearAt(place, next)
  return {
    last: place.at + (year ? next + year.length : offset + 2 + of),
    shape: {kind: 'calendar', month, day, ...(year && {year: year.year}), toward: 'near'},
  }
}
