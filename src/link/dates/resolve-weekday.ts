import type {DateExpression, DateShape} from '../../model.ts'
import {dayNumber, weekdayOf} from '../../text/calendar/days.ts'
import {isoDay, type PartialDate} from '../../text/calendar/iso.ts'

/**
 * The day of a weekday, within a week of publication: `said Friday` is that day or the last one, `will meet Friday` that
 * day or the next. `Last Friday` is never the day of publication itself, nor is `next Friday`.
 */
export function resolveWeekday(
  {weekday, toward}: Extract<DateShape, {kind: 'weekday'}>,
  tense: DateExpression['tense'],
  {year, month, day}: PartialDate,
): string | undefined {
  if (month === undefined || day === undefined) return undefined
  const published = dayNumber({year, month, day})
  const back = (weekdayOf(published) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  switch (toward) {
    case 'last':
      return isoDay(published - (back || 7))
    case 'next':
      return isoDay(published + (ahead || 7))
    case 'this':
      return isoDay(tense === 'past' ? published - back : published + ahead)
    case 'future':
      return isoDay(published + ahead)
    case 'past':
      return isoDay(published - back)
    case 'near':
      return isoDay(tense === 'future' ? published + ahead : published - back)
    default:
      return toward satisfies never
  }
}
