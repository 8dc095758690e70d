import type {DateExpression, DateShape, PartOfYear} from '../../model.ts'
import {dayNumber, weekdayOf} from '../../text/calendar/days.ts'
import {bounds, isoDate, type PartialDate} from '../../text/calendar/iso.ts'

type Calendar = Extract<DateShape, {kind: 'calendar'}>

/**
 * Gives a date without a year the year its sentence means: `on Aug. 2` in an October paper is past, `Feb. 1` in one that
 * looks ahead is to come.
 */
export function resolveCalendar(
  shape: Calendar,
  tense: DateExpression['tense'],
  published: PartialDate | undefined,
): string | undefined {
  if (shape.year !== undefined) return iso(shape, shape.year)
  if (!published) return undefined
  if (shape.yearShift !== undefined) return iso(shape, published.year + shape.yearShift)
  const {first, last} = bounds(published)
  const years = [published.year - 1, published.year, published.year + 1]
  const spans = years.map((year) => ({year, ...spanOf(shape, year)}))
  const past = spans.findLast((span) => span.first <= last)
  // In March, "last February" is not last month.
  const gone = spans.findLast((span) => span.last < first - (shape.month && !shape.day ? thisClose : 0))
  const ahead = spans.find((span) => span.last >= first)
  const coming = spans.find((span) => span.first > last)
  const chosen = (() => {
    switch (shape.toward) {
      case 'last':
        return gone
      case 'next':
        return coming
      case 'this':
        return spans[1]
      case 'past':
        return past
      case 'future':
        return ahead
      case 'near':
        return nearest(shape, tense, published, spans, {past, ahead})
      default:
        return shape.toward satisfies never
    }
  })()
  return chosen && iso(shape, chosen.year)
}

const thisClose = 25

interface YearSpan {
  readonly year: number
  readonly first: number
  readonly last: number
}

/** How close, in days, a day or a month to come must be to win over the one most of a year ago, where no verb tells. */
const soon = 80
const soonMonths = 130
/** `who counted votes in 1988, takes her holiday in August`: of the month that begins in days no paper says that it is past. */
const nextMonth = 14

/**
 * The occurrence a sentence means that says neither “last” nor “next”. The printed weekday decides where there is one;
 * a quarter is the one begun last (“the fourth quarter” in October), unless the text looks ahead and it is long over.
 */
function nearest(
  shape: Calendar,
  tense: DateExpression['tense'],
  published: PartialDate,
  spans: readonly YearSpan[],
  {past, ahead}: {past: YearSpan | undefined; ahead: YearSpan | undefined},
): YearSpan | undefined {
  const today = bounds(published).last
  const printed = shape.weekday === undefined ? [] : spans.filter((span) => weekdayOf(span.first) === shape.weekday)
  if (printed.length === 1) return printed[0]
  if (!past || !ahead) return past ?? ahead
  if (shape.part) return tense === 'future' && today - past.last > 150 ? ahead : past
  if (tense === 'past' && shape.day === undefined && ahead.first - today >= nextMonth) return past
  if (tense === 'future') return ahead.first - today > 250 && today - past.last < 120 ? past : ahead
  const inDays = ahead.first - today
  // `the vote in November`, written in July, is to come; `the vote in November`, written in January, is not
  if (shape.day === undefined) return inDays < Math.min(soonMonths, today - past.last) ? ahead : past
  return inDays < soon ? ahead : past
}

function iso(shape: Calendar, year: number): string {
  return shape.part === undefined ? isoDate(year, shape.month, shape.day) : `${isoDate(year)}-${shape.part}`
}

/** First and last month of each part of the year; winter is counted from its December. */
const partMonths: Readonly<Record<PartOfYear, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
}

function spanOf({month, day, part}: Calendar, year: number): {first: number; last: number} {
  if (part === undefined) return bounds({year, ...(month && {month}), ...(day && {day})})
  const [from, to] = partMonths[part]
  return {
    first: dayNumber({year, month: from, day: 1}),
    last: to > 12 ? dayNumber({year: year + 1, month: to - 11, day: 1}) - 1 : bounds({year, month: to}).last,
  }
}
