import type {Span} from '../../model.ts'
import {dayNumber, daysInMonth, weekdayOf} from '../../text/calendar/days.ts'
import {months} from '../../vocabulary/dates/months.ts'
import {monthsOfLanguages} from '../../vocabulary/dates/months-of-languages.ts'

/** A day as a line prints it, a month with its year, or a day that two countries read in two ways. */
export interface PrintedDay extends Span {
  readonly year: number
  readonly month?: number
  readonly day?: number
  /** `05/11/2007`: the fifth of November or the eleventh of May. */
  readonly either?: readonly [MonthAndDay, MonthAndDay]
}

export interface MonthAndDay {
  readonly month: number
  readonly day: number
}

/** Which of two figures is the day where both may be: as the page writes other days, `27/09/2013`. */
export type DayOrder = 'day-first' | 'month-first'

export interface DayContext {
  readonly order?: DayOrder
  /** The weekday the line names, Monday 1: `Wednesday, 03/07/2013`. */
  readonly weekday?: number
}

/**
 * The days a line prints, in every notation of newspapers, sites and archives: `Nov. 5, 2007`, `5th of September, 2011`,
 * `12 de mayo de 2021`, `2020年6月18日`, `09/28/17`. In their order, without overlap; offsets count in `line`.
 * A month with its year is a day whose `day` is not known.
 *
 * @example printedDays('Posted: 09/28/17, 6:12 PM')[0] // {year: 2017, month: 9, day: 28, start: 8, end: 16}
 */
export function printedDays(line: string, context: DayContext = {}): PrintedDay[] {
  if (!/\d/.test(line)) return []
  const found: PrintedDay[] = []
  for (const {pattern, read} of notations) {
    for (const match of line.matchAll(pattern)) {
      const span = {start: match.index, end: match.index + match[0].length}
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue
      const day = read(match.groups ?? {}, context)
      if (day) found.push({...day, ...span})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * The order in which a text writes figures of days, where one of them can be read in one way only: `27/09/2013`. Nothing
 * where none is or they differ.
 */
export function dayOrderOf(text: string): DayOrder | undefined {
  const orders = new Set<DayOrder>()
  for (const {groups} of text.matchAll(figures)) {
    const [first, second] = [Number(groups?.first), Number(groups?.second)]
    if (first > 12 && first <= 31 && second >= 1 && second <= 12) orders.add('day-first')
    if (second > 12 && second <= 31 && first >= 1 && first <= 12) orders.add('month-first')
  }
  const [order] = orders
  return orders.size === 1 ? order : undefined
}

/** The number of a month's name in any of the languages, with or without its final stop. */
export const monthNamed = (word: string): number | undefined => {
  const plain = word.toLowerCase().replace(/\.$/, '')
  return months.get(plain) ?? monthsOfLanguages.get(plain)
}

type Groups = Readonly<Record<string, string | undefined>>
type Read = (groups: Groups, context: DayContext) => Omit<PrintedDay, 'start' | 'end'> | undefined

/** In letters, without the first. Where any run of letters could be one, a line of 40,000 of them took a minute. */
const longestMonth = 30
const name = String.raw`(?<month>\p{L}\p{M}*[\p{L}\p{M}]{1,${longestMonth}})\.?`
const year = String.raw`(?<year>(?:1[5-9]|20)\d\d(?!\d)|['’]\d\d(?!\d))`
const numeral = String.raw`(?<!\d|\d[./:-])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.|-?го)?`
const figures =
  /(?<![\d./-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:1[5-9]|20)\d\d|\d\d)(?![\d/-]|\.\d)/g

/** The year before the first of each reign. */
const reigns: ReadonlyMap<string, number> = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
])

const notations: readonly {readonly pattern: RegExp; readonly read: Read}[] = [
  {
    pattern:
      /(?<![\d./-])(?<year>(?:1[5-9]|20)\d\d)(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[-/]\d)/g,
    read: ({year, month, day}) => civil(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日일号])?/g,
    read: ({year, month, day}) => civil(Number(year), Number(month), day === undefined ? undefined : Number(day)),
  },
  {
    // 平成30年5月3日: years of a reign.
    pattern:
      /(?<era>明治|大正|昭和|平成|令和)\s?(?<year>\d{1,2}|元)\s?年\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?日)?/gu,
    read: ({era = '', year, month, day}) =>
      civil(
        (reigns.get(era) ?? 0) + (year === '元' ? 1 : Number(year)),
        Number(month),
        day === undefined ? undefined : Number(day),
      ),
  },
  {
    pattern: new RegExp(
      String.raw`${numeral}(?:\s*(?:of|de|d['’]|del)\s+|\s*[-/.]\s?|\s+)${name}[,.]?(?:\s*(?:of|de|del|dari)\s+|\s*[-/]\s?|\s+)${year}`,
      'giu',
    ),
    read: named,
  },
  {
    // "4 May 21", "04-May-21", at the end of what says when: of “on 4 May 21 people” nobody knows the year.
    pattern: new RegExp(
      String.raw`${numeral}[\s-]${name}[\s-](?<year>\d\d)(?=\s*(?:$|[|·,)]|-\s|(?:at\s)?\d{1,2}[:.]\d\d(?!\d)))`,
      'giu',
    ),
    read: named,
  },
  {
    // 2021. május 4.
    pattern: new RegExp(String.raw`(?<![\d./-])(?<year>(?:19|20)\d\d)\.?\s${name}\s(?<day>\d{1,2})(?!\d)`, 'giu'),
    read: named,
  },
  {
    // "Grace LindoMay 4, 2021": two boxes of a page, copied as one line.
    pattern:
      /(?<=\p{Ll})(?<month>(?:Jan|Febr)(?:uary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|(?:Sept|Nov|Dec)(?:ember)?|Sep|Oct(?:ober)?|Feb) (?<day>\d{1,2}), (?<year>20\d\d)(?!\d)/gu,
    read: named,
  },
  {
    pattern: new RegExp(String.raw`${name}[\s-]\s*${numeral}(?:\s?,\s*|\s+(?:of\s+|de\s+)?|-)${year}`, 'giu'),
    read: named,
  },
  {
    // Wed Jun 7 18:12:00 BST 2017: how Unix prints it.
    pattern: new RegExp(
      String.raw`${name}\s+${numeral}\s+\d\d:\d\d(?::\d\d)?\s+(?:[A-Z]{1,5}\s+|[+-]\d{4}\s+)?${year}`,
      'giu',
    ),
    read: named,
  },
  {pattern: figures, read: inFigures},
  {
    pattern: new RegExp(
      String.raw`(?<!\d\s|\d|[\p{L}\p{M}])${name},?\s+(?:de\s+|del\s+|of\s+)?(?<year>(?:1[5-9]|20)\d\d)(?!\d)`,
      'giu',
    ),
    read: named,
  },
]

function named({year, month = '', day}: Groups): ReturnType<Read> {
  const number = monthNamed(month)
  return number === undefined
    ? undefined
    : civil(fullYear(year ?? ''), number, day === undefined ? undefined : Number(day))
}

function inFigures({first, second, year = '', mark}: Groups, {order, weekday}: DayContext): ReturnType<Read> {
  const [one, two] = [Number(first), Number(second)]
  const dayFirst = civil(fullYear(year), two, one)
  const monthFirst = civil(fullYear(year), one, two)
  if (!dayFirst || !monthFirst || one === two) return dayFirst ?? monthFirst
  // 12.03.2021: full stops are the notation of countries that write the day first.
  if (order === undefined && mark === '.' && year.length === 4) return dayFirst
  if (order !== undefined) return order === 'day-first' ? dayFirst : monthFirst
  const onWeekday = [dayFirst, monthFirst].filter((day) => weekday !== undefined && weekdayOfDay(day) === weekday)
  if (onWeekday.length === 1) return onWeekday[0]
  // 05/11/07 may begin with the year as well.
  return year.length < 4
    ? undefined
    : {
        year: Number(year),
        either: [
          {month: one, day: two},
          {month: two, day: one},
        ],
      }
}

/** 1969 to 2068, as POSIX reads years of two figures. */
function fullYear(printed: string): number {
  const digits = printed.replace(/^['’]/, '')
  const number = Number(digits)
  return digits.length > 2 ? number : number < 69 ? 2000 + number : 1900 + number
}

/** The day, if the calendar has it. */
function civil(year: number, month: number, day?: number): Omit<PrintedDay, 'start' | 'end'> | undefined {
  if (!(month >= 1 && month <= 12)) return undefined
  if (day === undefined) return {year, month}
  return day >= 1 && day <= daysInMonth(month, year) ? {year, month, day} : undefined
}

const weekdayOfDay = ({year, month = 1, day = 1}: Omit<PrintedDay, 'start' | 'end'>): number =>
  weekdayOf(dayNumber({year, month, day}))
