import type {DateMention, DateShape, Span} from '../../model.ts'
import {isoDate, type PartialDate, parseIso} from '../../text/calendar/iso.ts'
import {quarterOf} from './resolve-shift.ts'

/** How far back in the text, in characters, a period still is the one in hand. */
const quarterReach = 1500
const yearReach = 250

/**
 * A period counted from the one the text spoke of last: after `the third quarter`, `a year earlier` is the third quarter
 * of the year before. With nothing in hand it is counted from the day of publication.
 *
 * What was itself counted back is not in hand: in “the third quarter … a year earlier … the latest quarter” the last is
 * the first again.
 */
export function resolveBack(
  {unit, by, year}: Extract<DateShape, {kind: 'back'}>,
  span: Span,
  published: PartialDate | undefined,
  inHand: readonly DateMention[],
): string | undefined {
  const current =
    published?.month === undefined ? '9999' : quarterOf(published.year, Math.floor((published.month - 1) / 3))
  const quarterWhere = (isFit: (value: string) => boolean): DateMention | undefined =>
    inHand.findLast(({value, span: other}) => isQuarter(value) && isFit(value) && span.start - other.end < quarterReach)
  // Figures are of a quarter that is over: in `the earthquake will cost us fourth-quarter profit. In the latest quarter …`,
  // written in November, the latest is the third. A firm whose fiscal year ends in September has no other in hand.
  const quarter = quarterWhere((value) => value < current) ?? quarterWhere((value) => value === current)
  if (unit === 'quarter') {
    if (year !== undefined) return quarter ? isoDate(year) + quarter.value.slice(4) : isoDate(year)
    if (quarter) return shifted(quarter.value, by, 'quarter')
    if (published?.month === undefined) return undefined
    return quarterOf(published.year, Math.floor((published.month - 1) / 3) - 1 + by)
  }
  const latest = inHand.at(-1)
  const near = latest && span.start - latest.span.end < yearReach ? latest : undefined
  if (unit === 'month') return near && monthsFrom(near.value, by)
  if (unit !== 'year') return undefined
  const base = near && !isQuarter(near.value) && by >= 0 ? near : (quarter ?? (by >= 0 ? near : undefined))
  if (base) return by === 0 ? base.value.slice(0, 4) : shifted(base.value, by, 'year')
  return published && isoDate(published.year + by)
}

const isQuarter = (value: string): boolean => /-Q\d$/.test(value)

function shifted(value: string, by: number, unit: 'quarter' | 'year'): string | undefined {
  const quarter = /^(?<year>\d{4})-Q(?<quarter>\d)$/.exec(value)?.groups
  if (quarter) {
    const index = Number(quarter.quarter) - 1
    return unit === 'year' ? quarterOf(Number(quarter.year) + by, index) : quarterOf(Number(quarter.year), index + by)
  }
  const date = parseIso(value)
  if (date) return isoDate(date.year + by)
  const year = /^\d{4}/.exec(value)?.[0]
  return year && isoDate(Number(year) + by)
}

/** `by` months from the month a value lies in: “the following month”. */
function monthsFrom(value: string, by: number): string | undefined {
  const date = parseIso(value)
  if (date?.month === undefined) return undefined
  const months = date.year * 12 + date.month - 1 + by
  return isoDate(Math.floor(months / 12), (months % 12) + 1)
}
