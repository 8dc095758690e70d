import {type CivilDate, civilDate, dayNumber, daysInMonth, weekdayOf} from './days.ts'

/** `1998`, `1998-03` or `1998-03-22`, as far as the parts are known. */
export function isoDate(year: number, month?: number, day?: number): string {
  const head = String(year).padStart(4, '0')
  if (month === undefined) return head
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`
}

/** The ISO 8601 day of a day number. */
export function isoDay(number: number): string {
  const {year, month, day} = civilDate(number)
  return isoDate(year, month, day)
}

/** The ISO 8601 week of a day number: `1998-W12`. */
export function isoWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 4
  const {year} = civilDate(thursday)
  const week = Math.floor((thursday - dayNumber({year, month: 1, day: 1})) / 7) + 1
  return `${String(year).padStart(4, '0')}-W${two(week)}`
}

/** A date of an archive: a year, and the month and day where they are known. */
export interface PartialDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** Reads `2023`, `2023-08`, `2023-08-15` and whatever follows a `T`; anything else, or no real day, is `undefined`. */
export function parseIso(value: string): PartialDate | undefined {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ].*)?)?)?$/.exec(value.trim())?.groups
  if (!parts) return undefined
  const year = Number(parts.year)
  if (parts.month === undefined) return {year}
  const month = Number(parts.month)
  if (month < 1 || month > 12) return undefined
  if (parts.day === undefined) return {year, month}
  const day = Number(parts.day)
  return day >= 1 && day <= daysInMonth(month, year) ? {year, month, day} : undefined
}

/** The first and last day a partial date may be. */
export function bounds({year, month, day}: PartialDate): {first: number; last: number} {
  const first: CivilDate = {year, month: month ?? 1, day: day ?? 1}
  const lastMonth = month ?? 12
  const last: CivilDate = {year, month: lastMonth, day: day ?? daysInMonth(lastMonth, year)}
  return {first: dayNumber(first), last: dayNumber(last)}
}

const two = (number: number): string => String(number).padStart(2, '0')
