import type {Messages} from '../../messages/messages.ts'
import {say} from '../../messages/say.ts'
import {civilDate, dayNumber} from '../../text/calendar/days.ts'
import {bounds, isoDate, isoDay, type PartialDate, parseIso} from '../../text/calendar/iso.ts'
import {formatDate} from '../format-date.ts'

/** What a bar of a chart over time stands for. */
export type BinUnit = 'day' | 'month' | 'year' | 'decade'

/** Every day, month, year or decade from the first to the last, those in which nothing happened too. */
export interface Bins {
  readonly unit: BinUnit
  /** The first of them, as a number that the next one has one more of. */
  readonly first: number
  readonly size: number
}

/** A quarter day by day, seven years month by month, ninety years year by year: a phone's width still tells bars apart. */
const mostBins: Readonly<Record<Exclude<BinUnit, 'decade'>, number>> = {day: 92, month: 84, year: 90}

/**
 * The part of the dates that may be known less precisely than the bins. What is dated `2023` cannot be put into a
 * month; where that is many, the months would tell of the archivist's notes and not of the news.
 */
const mostCoarse = 0.1

const units: readonly BinUnit[] = ['day', 'month', 'year', 'decade']

/**
 * The bins of some dates (`2023-08-15`, `2023-08`, `2023`), as fine as their range and precision bear.
 *
 * @returns `undefined` where there is no date
 */
export function binsOf(days: readonly string[]): Bins | undefined {
  const dates = days.flatMap((day) => parseIso(day) ?? [])
  if (dates.length === 0) return undefined
  // The shortest time that has something of every date: “2023” stretches no row of days in August 2023, “1898” does.
  const periods = dates.map(bounds)
  const from = periods.reduce((first, {last}) => Math.min(first, last), Number.POSITIVE_INFINITY)
  const to = periods.reduce((last, {first}) => Math.max(last, first), Number.NEGATIVE_INFINITY)
  for (const unit of units) {
    const coarse = dates.filter((date) => ordinalOf(date, unit) === undefined).length
    const ends = [from, to].map((day) => ordinalOf(civilDate(day), unit) ?? 0)
    const first = Math.min(...ends)
    const size = Math.max(...ends) - first + 1
    if (coarse <= mostCoarse * dates.length && (unit === 'decade' || size <= mostBins[unit])) return {unit, first, size}
  }
  return undefined
}

/** The bin a date is in, from 0; `undefined` when it is known less precisely than the bins are wide. */
export function binAt({unit, first, size}: Bins, day: string): number | undefined {
  const date = parseIso(day)
  const ordinal = date && ordinalOf(date, unit)
  return ordinal === undefined || ordinal < first || ordinal >= first + size ? undefined : ordinal - first
}

/** Whether a date says as much as the bins tell apart, be it in one of them or before or after them all. */
export function isPreciseFor({unit}: Bins, day: string): boolean {
  const date = parseIso(day)
  return date !== undefined && ordinalOf(date, unit) !== undefined
}

/** The period a bin stands for: `2023-08-15`, `2023-08`, `2023`, or `1990s`. */
export function periodAt({unit, first}: Bins, bin: number): string {
  const ordinal = first + bin
  switch (unit) {
    case 'day':
      return isoDay(ordinal)
    case 'month':
      return isoDate(Math.floor(ordinal / 12), (ordinal % 12) + 1)
    case 'year':
      return isoDate(ordinal)
    case 'decade':
      return `${ordinal * 10}s`
    default:
      return unit satisfies never
  }
}

function ordinalOf({year, month, day}: PartialDate, unit: BinUnit): number | undefined {
  switch (unit) {
    case 'day':
      return month === undefined || day === undefined ? undefined : dayNumber({year, month, day})
    case 'month':
      return month === undefined ? undefined : year * 12 + month - 1
    case 'year':
      return year
    case 'decade':
      return Math.floor(year / 10)
    default:
      return unit satisfies never
  }
}

/** The words of the interface, and the language that dates are written in: `en-US`, or one that has no words of its own. */
export interface Wording {
  readonly messages: Messages
  readonly language: string
}

/** A period for people: “15 August 2023”, “August 2023”, “the 1990s”. */
export function periodInWords(period: string, {messages, language}: Wording): string {
  return period.endsWith('s')
    ? say(messages.charts.overTime.decade, {year: period.slice(0, -1)}, messages)
    : formatDate(period, language)
}
