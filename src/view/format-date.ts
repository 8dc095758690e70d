import {formatPeriod} from './format-period.ts'
import {formatterOf} from './formatter-of.ts'

/**
 * A date for people, at the precision it is known: `2023-08-15` is “15 August 2023”, `2023-08` “August 2023” and `2023`
 * “2023”. What is no date is printed as it stands.
 *
 * @param language the archive's, as a BCP 47 tag; plain `en` is read the way that cannot be misread across the ocean
 */
export function formatDate(iso: string, language: string): string {
  const known = printed.get(language) ?? new Map<string, string>()
  let words = known.get(iso)
  if (words === undefined) {
    words = dateInWords(iso, language)
    known.set(iso, words)
    printed.set(language, known)
  }
  return words
}

/** By language and date. An archive has few days and prints each of them beside every quotation of that day. */
const printed = new Map<string, Map<string, string>>()

function dateInWords(iso: string, language: string): string {
  const period = formatPeriod(iso, language)
  if (period !== undefined) return period
  const [year, month, day] = iso.split('-')
  if (!year || !/^\d{4}$/.test(year) || !month) return iso
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  return formatterOf(language, day ? 'day' : 'month').format(date)
}

/** “August”, for the headings of a calendar; `month` counts from 1. */
export function monthName(month: number, language: string): string {
  return formatterOf(language, 'name').format(new Date(Date.UTC(2000, month - 1, 1)))
}

/** “Aug”, where twelve of them stand in a row. */
export function shortMonthName(month: number, language: string): string {
  return formatterOf(language, 'shortName').format(new Date(Date.UTC(2000, month - 1, 1)))
}

/** Monday to Sunday, in full and as a column's heading: “Monday”, “Mo”. */
export function weekdayNames(language: string): readonly {readonly name: string; readonly short: string}[] {
  return Array.from({length: 7}, (_, at) => {
    // 3 January 2000 was a Monday.
    const name = formatterOf(language, 'weekday').format(new Date(Date.UTC(2000, 0, 3 + at)))
    return {name, short: [...name].slice(0, 2).join('')}
  })
}

/** “Tuesday, 15 August 2023”, for a page about the day. */
export function formatLongDate(iso: string, language: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(iso)
    ? formatterOf(language, 'long').format(new Date(`${iso}T00:00:00Z`))
    : formatDate(iso, language)
}

/** “15 Aug”, or of a month “Aug 2023”: where there is no room for more, and the year of a day is told elsewhere. */
export function formatShortDate(iso: string, language: string): string {
  const day = iso.length > 7
  const date = new Date(`${day ? iso : `${iso}-01`}T00:00:00Z`)
  return formatterOf(language, day ? 'shortDay' : 'shortMonth').format(date)
}
