import type {Span} from '../../model.ts'
import {shortWeekdays, weekdays} from '../../vocabulary/dates/months.ts'
import {shortGermanWeekdays, weekdaysOfLanguages} from '../../vocabulary/dates/weekdays-of-languages.ts'
import {dateLineWords, publishingWords, revisingWords} from '../../vocabulary/page/publishing-words.ts'
import {type DayOrder, type PrintedDay, printedDays} from './printed-days.ts'

/** A day of a line, and what the line calls it. */
export interface LabelledDay extends PrintedDay {
  readonly label?: 'published' | 'revised'
  /** Only blanks and marks stand between the label and the day: `Published May 3, 2024`. */
  readonly direct?: boolean
}

/** A line as far as it says when. */
export interface DateLine {
  readonly days: readonly LabelledDay[]
  /** Where clock times, ages and reading times stand: `18.12`, `4 min read`. */
  readonly clocks: readonly Span[]
  /** The words that say something else, offsets in the line. */
  readonly rest: readonly Span[]
}

/**
 * Reads what a line says about when its article came out: `Published: March 28, 2016 6:01 am Updated: March 31, 2016`
 * has two days, published and revised, and says nothing else. A label belongs to the day behind it.
 */
export function readDateLine(line: string, order?: DayOrder): DateLine {
  const words = [...line.matchAll(word)].map(({0: text, index}): Word => {
    const lower = text.toLowerCase().replace(/\.$/, '')
    return {lower, start: index, end: index + text.length}
  })
  const weekday = words.map(({lower}) => weekdayNamed(lower)).find((day) => day !== undefined)
  const days = printedDays(line, {...(order && {order}), ...(weekday !== undefined && {weekday})})
  const clocks = clocksIn(line)
  const taken = [...days, ...clocks]
  const free = words.filter(({start, end}) => !taken.some((span) => span.start < end && start < span.end))
  return {
    clocks,
    days: days.map((day, index) =>
      labelled(day, days[index - 1]?.end ?? 0, days[index + 1]?.start ?? line.length, free, line),
    ),
    rest: free
      .filter(({lower, start, end}) => !saysWhen(lower) && !(start === 0 && isShortWeekday(lower, line.slice(end))))
      .map(({start, end}) => ({start, end})),
  }
}

interface Word extends Span {
  readonly lower: string
}

const word = /[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*\.?/gu

/**
 * Clock times, zones by their hours, ages and reading times, and the address at the head of a printed page: `18.12`, `6:12 PM`,
 * `18h04`, `(UTC +01:00)`, `5 min read`, `www.harbourgazette.example`.
 */
const clockTimes =
  /(?<![\d.])\d{1,2}\s?[:.h]\s?\d\d(?:[:.]\d\d)?(?:\.\d+)?(?:\s?[ap]\.?\s?m\b\.?)?(?!\d)|\b\d{1,2}\s?[ap]\.?\s?m\b\.?|\b\d{1,2}\s?(?:h|uhr)\b|(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d\d)?\b|\b(?:\d+|an?)\s?(?:sec|min|minute|hour|hr|day|week|month|year)s?\s(?:ago|read)\b|T\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?|\b(?:https?:\/\/|www\.)\S+/gi

const clocksIn = (line: string): Span[] =>
  [...line.matchAll(clockTimes)].map(({0: text, index}) => ({start: index, end: index + text.length}))

const weekdayNamed = (lower: string): number | undefined =>
  weekdays.get(lower) ?? weekdays.get(`${lower}.`) ?? shortWeekdays.get(lower) ?? weekdaysOfLanguages.get(lower)

/** `Do, 03.05.2018`: in German two letters are a weekday, before the figures of a day. */
const isShortWeekday = (lower: string, after: string): boolean =>
  shortGermanWeekdays.has(lower) && /^\.?, ?\d/.test(after)

const saysWhen = (lower: string): boolean =>
  dateLineWords.has(lower) ||
  publishingWords.has(lower) ||
  revisingWords.has(lower) ||
  weekdayNamed(lower) !== undefined

function labelled(day: PrintedDay, from: number, to: number, words: readonly Word[], line: string): LabelledDay {
  const before = words.filter(({start, end}) => start >= from && end <= day.start)
  const after = words.filter(({start, end}) => start >= day.end && end <= to)
  const label = labelOf(before) ?? (to === line.length ? labelOf(after.slice(0, 1)) : undefined)
  if (label === undefined) return day
  const direct = before.every(({lower}) => saysWhen(lower))
  return {...day, label, ...(direct && {direct})}
}

/** The first label counts: `First published`, `Last modified`, `Date of publication`; “Originally” beats “updated”. */
function labelOf(words: readonly Word[]): LabelledDay['label'] {
  for (const {lower} of words) {
    if (publishingWords.has(lower)) return 'published'
    if (revisingWords.has(lower)) return 'revised'
    if (lower === 'mis' || lower === 'mise') return 'revised'
  }
  return undefined
}
