import {isoDate, parseIso} from '../../text/calendar/iso.ts'
import {printedDays} from './printed-days.ts'

/**
 * A date as people, tools and generators write it, as ISO 8601 at the precision it has: `2016-10-01 23:30:00 -0700` is the day
 * where it was written, `15 August 2023`, `08/15/2023`, `August 2023`, `2023`. Of `05/11/2007` the year is known.
 * Nothing for what is no date.
 */
export function readPrintedDate(written: string): string | undefined {
  const text = written.trim()
  const iso = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?=$|[T ]\d)/.exec(text)?.groups
  if (iso) return onCalendar(Number(iso.year), numberOf(iso.month), numberOf(iso.day))
  const compact = /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:T?\d{4,6}Z?)?$/.exec(text)?.groups
  if (compact) return onCalendar(Number(compact.year), Number(compact.month), Number(compact.day))
  const [day] = printedDays(text)
  return day && isoDate(day.year, day.month, day.day)
}

const numberOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits))

/** A day, month or year there is: not 2024-02-30. */
function onCalendar(year: number, month?: number, day?: number): string | undefined {
  const value = isoDate(year, month, day)
  return parseIso(value) && value
}
