import {monthsOfLanguages} from '../vocabulary/dates/months-of-languages.ts'

export interface DayOfDateline {
  readonly month: number
  readonly day: number
  readonly year?: number
}

/** `CAIRO - 21 July 2022: The mayor`: behind a dash the day is the dateline's where another mark closes it. */
export function dayBehindDash(rest: string): ReturnType<typeof dayOfDateline> {
  const dash = /^\s*[-–—]\s*(?=\S)/u.exec(rest)?.[0].length ?? 0
  const found = dash > 0 ? dayOfDateline(rest.slice(dash)) : undefined
  return found && /^\s*[:–—-]/.test(rest.slice(dash + found.length))
    ? {date: found.date, length: dash + found.length}
    : undefined
}

/**
 * The day behind the place of a dateline, and how many characters it takes: `, July 27`, `, 4 May 2021`, and in other
 * languages `, 4 mayo (EFE).-`, `, 04 MAG -`, `, 4. Mai (dpa)`.
 */
export function dayOfDateline(rest: string): {readonly date: DayOfDateline; readonly length: number} | undefined {
  for (const notation of [monthDay, dayMonth, ofLanguages]) {
    const found = notation.exec(rest)
    const name = (found?.groups?.month ?? '').toLowerCase()
    const month = notation === ofLanguages ? (monthsOfLanguages.get(name) ?? 0) : months.indexOf(name.slice(0, 3)) + 1
    const day = Number(found?.groups?.day)
    const year = found?.groups?.year
    if (found && month > 0 && day >= 1 && day <= 31)
      return {date: {month, day, ...(year !== undefined && {year: Number(year)})}, length: found[0].length}
  }
  return undefined
}

const months: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = String.raw`(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\p{L})\.?`
const monthDay = new RegExp(
  String.raw`^(?:[,.]|--)?\s*\(?${month}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>(?:19|20)\d\d))?(?!\d)\)?`,
  'iu',
)
const dayMonth = new RegExp(
  String.raw`^[,.]?\s*\(?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+${month}(?:,?\s+(?<year>(?:19|20)\d\d))?(?!\d)\)?`,
  'iu',
)
const ofLanguages =
  /^[,.]?\s*\(?(?<day>\d{1,2})\.?\s+(?:de\s+)?(?<month>\p{L}{3,10})\.?(?:,?\s+(?:de\s+)?(?<year>(?:19|20)\d\d))?(?!\d)\)?/iu
