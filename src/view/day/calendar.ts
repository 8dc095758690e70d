import type {Messages} from '../../messages/messages.ts'
import {say} from '../../messages/say.ts'
import {type Address, addressOf} from '../address.ts'
import {formatDate, monthName, weekdayNames} from '../format-date.ts'

/** The months of a year, or the one month, in which something was published, as sheets of a calendar. */
export interface Calendar {
  /** Monday to Sunday. */
  readonly weekdays: readonly {readonly name: string; readonly short: string}[]
  readonly months: readonly CalendarMonth[]
}

export interface CalendarMonth {
  readonly name: string
  readonly to: Address
  readonly count: number
  /** Weeks from Monday; `undefined` where a week begins before or ends after the month. */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[]
}

export interface CalendarDay {
  readonly day: number
  /** Absent: nothing was published. */
  readonly published?: {readonly to: Address; readonly label: string; readonly id?: string}
}

/**
 * The calendar of a year (`2023`) or a month (`2023-08`).
 *
 * @param countOf how many articles a month or a day has; nothing for none
 * @param pageOf the page of its month on which a day begins
 */
export function calendarOf(
  iso: string,
  countOf: (iso: string) => number | undefined,
  pageOf: (day: string) => number,
  messages: Messages,
  language: string,
): Calendar {
  const year = iso.slice(0, 4)
  const months = iso.length > 4 ? [Number(iso.slice(5, 7))] : Array.from({length: 12}, (_, at) => at + 1)
  return {
    weekdays: weekdayNames(language),
    months: months.flatMap((month) => {
      const key = `${year}-${twoFigures(month)}`
      const count = countOf(key)
      return count === undefined
        ? []
        : {
            name: monthName(month, language),
            to: addressOf.day(key),
            count,
            weeks: weeksOf(key, iso === key, countOf, pageOf, messages, language),
          }
    }),
  }
}

function weeksOf(
  month: string,
  onItsPage: boolean,
  countOf: (iso: string) => number | undefined,
  pageOf: (day: string) => number,
  messages: Messages,
  language: string,
): CalendarMonth['weeks'] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const before = (first.getUTCDay() + 6) % 7
  const cells = Array.from({length: Math.ceil((before + days) / 7) * 7}, (_, at): CalendarDay | undefined => {
    const day = at - before + 1
    if (day < 1 || day > days) return undefined
    const iso = `${month}-${twoFigures(day)}`
    const count = countOf(iso)
    const to = addressOf.day(iso, pageOf(iso))
    // Who comes for a day that stands on a further page of a long month is led on from here.
    const id = onItsPage && pageOf(iso) > 1 ? to.fragment : undefined
    return {
      day,
      ...(count !== undefined && {
        published: {
          to,
          label: `${formatDate(iso, language)}: ${say(messages.counts.articles, {count}, messages)}`,
          ...(id && {id}),
        },
      }),
    }
  })
  return Array.from({length: cells.length / 7}, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0')
}
