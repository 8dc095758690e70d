import {defineRule} from '../../rules/define-rule.ts'
import {daysInMonth} from '../../text/calendar/days.ts'
import {ordinalOf} from '../../vocabulary/dates/counting-words.ts'
import {months} from '../../vocabulary/dates/months.ts'
import {type DateRule, type FoundCalendar, type Place, wordAt} from './date-rule.ts'
import {yearAt} from './year-at.ts'

/** A month, its day and perhaps its year: `Aug. 10, 1988`, `March 8th`, `October 13`. */
export const monthDay = defineRule<DateRule>({
  name: 'month-day',
  says: 'A month and a day are printed: “August 15”; a year that is left out is the nearest.',
  example: 'The bridge was closed on August 15.',
  opens: months.keys(),
  answer: (place) => monthDayAt(place, 0),
})

/** The same date `offset` words after the place; a weekday before it reads on with this. */
export function monthDayAt(place: Place, offset: number): FoundCalendar | undefined {
  const month = months.get(wordAt(place, offset))
  if (month === undefined || !place.words[place.at + offset]?.capital) return undefined
  const the = wordAt(place, offset + 1) === 'the' ? 1 : 0
  const day = dayOf(wordAt(place, offset + 1 + the))
  if (day === undefined || day > daysInMonth(month)) return undefined
  let next = offset + 2 + the
  if (wordAt(place, next) === ',') next++
  const year = yearAt(place, next)
  return {
    last: place.at + (year ? next + year.length : offset + 2 + the),
    shape: {kind: 'calendar', month, day, ...(year && {year: year.year}), toward: 'near'},
  }
}

/** A day of the month: `8`, `8th`, `eighth`. */
export function dayOf(lower: string): number | undefined {
  const day = /^\d{1,2}$/.test(lower) ? Number(lower) : ordinalOf(lower)
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined
}
