import type {DateExpression, DateShape} from '../../model.ts'
import {dayNumber, weekdayOf} from '../../text/calendar/days.ts'
import {isoDate, isoDay, isoWeek, type PartialDate} from '../../text/calendar/iso.ts'

/** A day, week, month, quarter or year counted from the day of publication: `yesterday`, `last month`, `ten days ago`. */
export function resolveShift(
  {unit, by}: Extract<DateShape, {kind: 'shift'}>,
  tense: DateExpression['tense'],
  {year, month, day}: PartialDate,
): string | undefined {
  switch (unit) {
    case 'year':
      return isoDate(year + by)
    case 'quarter':
      return month === undefined ? undefined : quarterOf(year, Math.floor((month - 1) / 3) + by)
    case 'month': {
      if (month === undefined) return undefined
      const months = year * 12 + month - 1 + by
      return isoDate(Math.floor(months / 12), (months % 12) + 1)
    }
    default: {
      if (month === undefined || day === undefined) return undefined
      const published = dayNumber({year, month, day})
      if (unit === 'day') return isoDay(published + by)
      if (unit === 'week') return isoWeek(published + 7 * by)
      // The weekend past is the one before on a weekday, and still on during itself.
      const weekday = weekdayOf(published)
      const weeks = tense === 'future' && by < 0 ? 0 : by < 0 && weekday >= 6 ? by + 1 : by
      return `${isoWeek(published + 7 * weeks)}-WE`
    }
  }
}

/** The quarter `index` quarters after the first one of `year`. */
export function quarterOf(year: number, index: number): string {
  return `${isoDate(year + Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`
}
