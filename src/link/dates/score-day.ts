import type {DayHint} from '../../model.ts'
import {civilDate, dayNumber, weekdayOf} from '../../text/calendar/days.ts'
import {holidayIn} from '../../text/calendar/holiday-in.ts'
import {bounds, parseIso} from '../../text/calendar/iso.ts'

/**
 * How well a day of publication fits one hint: above zero the hint speaks for the day, below it speaks against it. The
 * scale is that of log odds, so hints add up. The lags of weekdays, photos and neighbours follow counts on some 500 dated
 * reports of wires, papers and sites; the rest are judgements about newspapers.
 */
export function scoreDay(hint: DayHint, day: number): number {
  switch (hint.kind) {
    case 'day':
      return lagScore(hint.of, lagTo(hint, day))
    case 'weekday': {
      const lag = (weekdayOf(day) - hint.weekday + 7) % 7
      if (hint.now) return lag === 0 ? 3 : -2
      return (weekdayLags[lag] ?? 0) * (hint.lede ? 1 : 0.4)
    }
    case 'holiday':
      return holidayScore(hint, day)
    case 'year': {
      const ahead = civilDate(day).year - hint.year
      if (ahead === 0) return hint.present ? 4 : 2
      return ahead === 1 && !hint.present ? 0 : hint.present ? -5 : -3
    }
    case 'since': {
      const since = parseIso(hint.date)
      if (!since || day >= bounds(since).first) return 0
      // "the 2026 World Cup" may pass for something looked back on; a full date hardly does
      return since.day === undefined ? -3 : -6
    }
    default:
      return hint satisfies never
  }
}

/** A weekday without a date is the day of the report or one of the six before; the fresher, the likelier. */
const weekdayLags: readonly number[] = [1.3, 0.9, -0.6, -0.6, -1.6, -1.6, -1.2]

/** Days from the hinted day to `day`; where the year is open, to the occurrence nearest before, or just ahead. */
function lagTo({year, month, day: dayOfMonth}: Extract<DayHint, {kind: 'day'}>, day: number): number {
  if (year !== undefined) return day - dayNumber({year, month, day: dayOfMonth})
  const {year: near} = civilDate(day)
  const lags = [near - 1, near, near + 1].map((one) => day - dayNumber({year: one, month, day: dayOfMonth}))
  return lags.reduce((best, lag) => (Math.abs(lag) < Math.abs(best) ? lag : best))
}

function lagScore(of: Extract<DayHint, {kind: 'day'}>['of'], lag: number): number {
  switch (of) {
    case 'line':
      return lag === 0 ? 7 : -7
    case 'dateline':
      // A paper prints the report of the evening before; a dateline is never ahead of it.
      return lag === 0 ? 6 : lag === 1 ? 3 : lag === 2 ? 1 : lag > 2 && lag < 7 ? -2 : -7
    case 'photo':
      return lag < 0 ? -8 : lag === 0 ? 5 : lag === 1 ? 4 : lag < 7 ? 2 : lag < 31 ? -1 : -2
    case 'event':
      // A third of the days a lede looks back on are the background of what it tells.
      return lag < 0 ? -2 : lag <= 1 ? 2 : lag < 7 ? 1 : 0
    default:
      return of satisfies never
  }
}

/**
 * A holiday that something happened on, on a weekday the text names, dates the news as that weekday does. One that is only
 * named is near, before or after: a report on the police at New Year’s Eve comes out days ahead of it.
 */
function holidayScore({holiday, weekday}: Extract<DayHint, {kind: 'holiday'}>, day: number): number {
  const date = holidayIn(civilDate(day).year, holiday)
  const lag = day - date
  if (weekday === undefined) return lag === 0 ? 1 : Math.abs(lag) < 7 ? 0.5 : 0
  if (lag < 0 || lag > 6) return 0
  return weekdayOf(date) === weekday ? 2 + (weekdayLags[lag] ?? 0) : -3
}
