import type {Article, Published} from '../../model.ts'
import {bounds, parseIso} from '../../text/calendar/iso.ts'
import {tokenize} from '../../text/tokens.ts'
import type {Lexicon} from '../lexicon.ts'
import {type Vector, weightOf} from '../vector.ts'
import {resolveDates} from './resolve-dates.ts'

/** A dated article looking back: `The envoy had visited the flooded valley at the end of July.` */
export interface Recollection {
  readonly article: string
  /** Day numbers, inclusive. */
  readonly first: number
  readonly last: number
  /** The stems of the sentence around the date, by number. */
  readonly stems: ReadonlySet<number>
  readonly value: string
}

/** Less than this many days before its own publication an article is not looking back but reporting. */
const leastAge = 5
/** How far to either side of the date its sentence is read, in characters. */
const sideLength = 200

/** What an article, dated `published`, looks back on by day or by month. */
export function recollectionsOf(article: Article, published: Published, lexicon: Lexicon): Recollection[] {
  const day = parseIso(published.value)
  if (!day?.day) return []
  const today = bounds(day).first
  const past = resolveDates(article.dateExpressions, day).flatMap(({span, value}) => {
    const date = parseIso(value)
    if (date?.month === undefined) return []
    const {first, last} = bounds(date)
    return first > today - leastAge ? [] : [{span, value, first, last: Math.min(last, today)}]
  })
  // Most reports look back on nothing, and their files need not be fetched.
  if (past.length === 0) return []
  const {raw, record} = article
  return past.map(({span, ...when}) => {
    const words = tokenize(sentenceAround(raw, span.start, span.end))
    return {article: record.id, stems: new Set(words.map((word) => lexicon.numberOfStem(word))), ...when}
  })
}

function sentenceAround(raw: string, start: number, end: number): string {
  const before = raw.slice(Math.max(0, start - sideLength), start)
  const after = raw.slice(end, end + sideLength)
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1
  const to = /[.!?]["”’]?(?:\s|$)|\n/.exec(after)?.index ?? after.length
  return before.slice(from) + after.slice(0, to)
}

/** How much of an article, of 1, a sentence must speak of to be taken as looking back on it. */
const enough = 0.16

/** Whether a recollection is of the event an article reports: their rare words are the same. */
export function recalls({stems}: Recollection, vector: Vector): boolean {
  let covered = 0
  for (const one of stems) covered += weightOf(vector, one) ** 2
  return covered >= enough
}

/** An event’s report comes out within the period it is remembered in, or the day after. */
export const fits = ({first, last}: Recollection, day: number): boolean => day >= first && day <= last + 1

/** How well a day fits what others remember, on the scale of `scoreDay`; a second memory adds little to the first. */
export function scoreRecollections(recollections: readonly Recollection[], day: number): number {
  const fitting = recollections.filter((one) => fits(one, day)).length
  return fitting === 0 ? 0 : fitting === 1 ? 1.5 : 2
}
