import {dayNumber, weekdayOf} from '../text/calendar/days.ts'
import {isoDate, isoDay} from '../text/calendar/iso.ts'
import {formatterOf} from './formatter-of.ts'

/** The first and the last day of a stretch of time, ISO 8601. */
interface Stretch {
  readonly first: string
  readonly last: string
  readonly unit: 'day' | 'month' | 'year'
}

/**
 * A stretch of time for people, by where it begins and ends, which every language prints: the week `2016-W05` is “1–7 February 2016”, the
 * decade `199` “1990–1999”, which is not the year 199. Of a season it is the year: when spring is depends on where. Nothing
 * for what is a day, a month or a year.
 */
export function formatPeriod(value: string, language: string): string | undefined {
  const year = /^(?<year>\d{4})-(?:SP|SU|FA|WI)$/.exec(value)?.groups?.year
  if (year !== undefined) return year
  const stretch = weekOf(value) ?? partOfYear(value) ?? yearsOf(value)
  if (!stretch) return undefined
  const {first, last, unit} = stretch
  if (unit === 'year') return `${first}–${last}`
  const range = formatterOf(language, unit).formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`))
  // Narrow blanks around the dash come and go with the tables of the system.
  return range.replace(/[\u2009\u202f]/g, ' ')
}

/** `2016-W05` from Monday to Sunday, `2016-W05-WE` its weekend. */
function weekOf(value: string): Stretch | undefined {
  const {year, week, weekend} = /^(?<year>\d{4})-W(?<week>\d\d)(?<weekend>-WE)?$/.exec(value)?.groups ?? {}
  if (year === undefined || week === undefined) return undefined
  // The fourth of January is in the first week.
  const fourth = dayNumber({year: Number(year), month: 1, day: 4})
  const monday = fourth - weekdayOf(fourth) + 1 + (Number(week) - 1) * 7
  return {first: isoDay(monday + (weekend === undefined ? 0 : 5)), last: isoDay(monday + 6), unit: 'day'}
}

/** `2016-Q1`, `2016-H2`: the months of a quarter or a half. */
function partOfYear(value: string): Stretch | undefined {
  const {year, part, count} = /^(?<year>\d{4})-(?<part>[QH])(?<count>[1-4])$/.exec(value)?.groups ?? {}
  if (year === undefined || count === undefined) return undefined
  const length = part === 'Q' ? 3 : 6
  const month = (at: number): string => isoDate(Number(year), at, 1)
  return {first: month((Number(count) - 1) * length + 1), last: month(Number(count) * length), unit: 'month'}
}

/** The decade `199`, the century `19`. */
function yearsOf(value: string): Stretch | undefined {
  if (!/^\d{2,3}$/.test(value)) return undefined
  return {first: value.padEnd(4, '0'), last: value.padEnd(4, '9'), unit: 'year'}
}
