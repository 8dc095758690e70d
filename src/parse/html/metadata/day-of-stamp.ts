import {daysInMonth} from '../../../text/calendar/days.ts'
import {isoDate} from '../../../text/calendar/iso.ts'
import {months} from '../../../vocabulary/dates/months.ts'

/**
 * The day of a time stamp as machines write it, in the zone it is written in: `2024-04-23T10:58:49Z`, `20240423`,
 * `1750680000000`, `Tue, 03 May 2022 07:00:00 GMT`; none where it is no stamp.
 *
 * @example dayOfStamp('2022-05-03 08:00 +02:00') // ['2022-05-03']
 */
export function dayOfStamp(stamp: string): string[] {
  const text = stamp.trim()
  for (const form of forms) {
    const parts = form.exec(text)?.groups
    const month = parts && (months.get((parts.month ?? '').toLowerCase()) ?? Number(parts.month))
    const day = parts && dayOf(Number(parts.year), month, Number(parts.day))
    if (day !== undefined) return [day]
  }
  return /^1\d{9}(?:\d{3})?$/.test(text) ? [new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10)] : []
}

const forms = [
  /^(?<year>(?:19|20)\d\d)[-/.](?<month>\d\d?)[-/.](?<day>\d\d?)(?!\d)/,
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:$|T|\d{4,6}$)/,
  /^(?:\p{L}{3,9}\.?,? )?(?<day>\d\d?)(?:st|nd|rd|th)?[ -](?<month>\p{L}{3,9})\.?,?[ -](?<year>(?:19|20)\d\d)(?!\d)/u,
  /^(?:\p{L}{3,9}\.?,? )?(?<month>\p{L}{3,9})\.? (?<day>\d\d?)(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)(?!\d)/u,
  // 01:38:07 PM IST Nov 20, 2019
  /^\d\d?:\d\d(?::\d\d)?(?: [AP]M)?(?: [A-Z]{2,4})? (?<month>\p{L}{3,9})\.? (?<day>\d\d?), (?<year>(?:19|20)\d\d)$/u,
]

function dayOf(year: number, month: number | undefined, day: number): string | undefined {
  if (month === undefined || !(month >= 1 && month <= 12) || day < 1 || day > daysInMonth(month, year)) return undefined
  return isoDate(year, month, day)
}
