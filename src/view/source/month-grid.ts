import type {Article} from '../../model.ts'
import type {Address} from '../address.ts'
import {monthName, shortMonthName} from '../format-date.ts'
import type {Tally} from '../lists/profile.ts'

/** Articles by month: a row a year. */
export interface MonthGrid {
  readonly months: readonly {readonly name: string; readonly short: string}[]
  readonly years: readonly {
    readonly year: Tally
    /** January to December; `undefined` where there is none. */
    readonly months: readonly (Tally | undefined)[]
  }[]
}

/**
 * The grid of a list of articles, each field leading to the first article of its month.
 *
 * @param sorted newest first, as the list has them
 * @param limit how many a page of the list holds
 * @returns `undefined` where no article is dated to a month
 */
export function monthGridOf(
  sorted: readonly Article[],
  addressOfPage: (page: number) => Address,
  limit: number,
  language: string,
): MonthGrid | undefined {
  const tallies = new Map<string, {label: string; to: Address; count: number}>()
  const add = (period: string, label: string, fragment: string, at: number): void => {
    const known = tallies.get(period)
    if (known) known.count++
    else tallies.set(period, {label, to: {...addressOfPage(Math.floor(at / limit) + 1), fragment}, count: 1})
  }
  sorted.forEach(({record}, at) => {
    const day = record.published?.value
    if (day === undefined) return
    const [year, month] = [day.slice(0, 4), day.slice(0, 7)]
    add(year, year, `y${year}`, at)
    if (month.length === 7) add(month, `${monthName(Number(month.slice(5)), language)} ${year}`, `m${month}`, at)
  })
  const years = [...tallies].filter(([period]) => period.length === 4)
  if (years.length === tallies.size) return undefined
  const numbers = Array.from({length: 12}, (_, at) => at + 1)
  return {
    months: numbers.map((month) => ({name: monthName(month, language), short: shortMonthName(month, language)})),
    years: years.map(([period, year]) => ({
      year,
      months: numbers.map((month) => tallies.get(`${period}-${String(month).padStart(2, '0')}`)),
    })),
  }
}
