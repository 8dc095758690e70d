import {civilDate, dayNumber, weekdayOf} from '../../calendar/days.ts'
import {holidayIn} from '../../calendar/holiday-in.ts'
import {bounds, parseIso} from '../../calendar/iso.ts'
import type {DayHint} from '../../model.ts'

/**
 * How well a day of publication fits one hint: above zero the hint speaks for the day, below it speaks against it. The
 * scale is that of log odds, so hints add up; the values are judgements about newspapers, not counts.
 */
export function scoreDay(hint: DayHint, day: number): number {
  switch (hint.kind) {
    case 'day':
      return lagScore(hint.of, lagTo(hint, day))
    case 'weekday': {
      const lag = (weekdayOf(day) - hint.weekday + 7) % 7
      if (hint.now) return lag === 0 ? 3 : -2
      return (weekdayLags[lag] ?? 0) * (hint.lede ? 1 : 0.3)
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
const weekdayLags: readonly number[] = [3, 1.6, 0.7, 0.5, 0.2, 0, 0]

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
      return lag < 0 ? -8 : lag === 0 ? 5 : lag === 1 ? 3.5 : lag < 7 ? 1 : lag < 31 ? -1 : -2
    case 'event':
      return lag < 0 ? -6 : lag <= 1 ? 4 : lag < 7 ? 2.5 : lag < 31 ? 0 : -1
    default:
      return of satisfies never
  }
}

/** A holiday speaks for itself and the days after it; far from it, it is background. */
function holidayScore({holiday, weekday}: Extract<DayHint, {kind: 'holiday'}>, day: number): number {
  const {year} = civilDate(day)
  const date = holidayIn(year, holiday)
  const lag = day - date
  if (lag < 0 || lag > 6) return 0
  if (weekday !== undefined && weekdayOf(date) !== weekday) return -3
  return (lag === 0 ? 3 : lag === 1 ? 2 : 0.5) + (weekday === undefined ? 0 : 1)
}
