import type {Messages} from '../../messages/messages.ts'
import {grouped, say} from '../../messages/say.ts'
import type {Article} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Crumb} from '../crumb.ts'
import {groupBy} from '../lists/group-by.ts'
import {type Bins, binAt, binsOf, isPreciseFor, periodAt, periodInWords, type Wording} from './bins.ts'
import type {FigureHeading} from './figure.ts'

/** Some articles laid out over time, and those that have no place there. Every article is in one part. */
export interface Spread {
  readonly bins: Bins
  readonly byBin: readonly (readonly Article[])[]
  /** By the year or month that is all that is known, where bins are finer; oldest first. */
  readonly coarse: readonly (readonly [period: string, articles: readonly Article[]])[]
  /** Guessed to be before the first bin or after the last. */
  readonly beyond: readonly (readonly [period: string, articles: readonly Article[]])[]
  readonly undated: readonly Article[]
}

/** Below this a sentence says it better than bars. */
const fewestDated = 3

/** Lays articles out over time; `undefined` where fewer than three are dated, or all of them in one period. */
export function spreadOf(articles: readonly Article[]): Spread | undefined {
  // A guess may stand on the axis, but where the axis begins and ends is nothing to guess at: one article guessed into
  // 1953 would press eighty of 2023 into the last bar.
  const days = articles.flatMap(({record: {published}}) =>
    published && published.certainty !== 'guessed' ? [published.value] : [],
  )
  const bins = days.length < fewestDated ? undefined : binsOf(days)
  if (!bins) return undefined
  const byBin: Article[][] = Array.from({length: bins.size}, () => [])
  const undated: Article[] = []
  const coarse: Article[] = []
  const beyond: Article[] = []
  for (const article of articles) {
    const {published} = article.record
    const bin = published && binAt(bins, published.value)
    if (!published) undated.push(article)
    else (byBin[bin ?? -1] ?? (isPreciseFor(bins, published.value) ? beyond : coarse)).push(article)
  }
  if (byBin.filter(({length}) => length > 0).length < 2) return undefined
  return {bins, byBin, coarse: byPeriod(coarse), beyond: byPeriod(beyond), undated}
}

function byPeriod(articles: readonly Article[]): readonly (readonly [string, readonly Article[]])[] {
  const groups = groupBy(articles, ({record}) => record.published?.value ?? '')
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A line of the table of a chart over time. */
export interface PeriodRow {
  readonly heading: FigureHeading
  readonly articles: readonly Article[]
}

/** Where the articles of a period are listed. */
export type PlaceOf = (period: string) => Address | undefined

/** The periods that have articles, oldest first, each before the finer ones within it; the undated are last. */
export function periodRows(
  {bins, byBin, coarse, beyond, undated}: Spread,
  wording: Wording,
  placeOf: PlaceOf = () => undefined,
): readonly PeriodRow[] {
  const {messages} = wording
  const {overTime: words} = messages.charts
  const placed = (period: string): Address => placedBy(placeOf, period)
  const drawn = byBin.flatMap((articles, bin): [string, PeriodRow][] => {
    const period = periodAt(bins, bin)
    const to = bins.unit === 'decade' ? undefined : placed(period)
    const label = periodInWords(period, wording)
    return articles.length === 0 ? [] : [[period, {heading: {label, ...(to && {to})}, articles}]]
  })
  const known = coarse.map(([period, articles]): [string, PeriodRow] => {
    const notKnown = period.length === 4 ? words.monthNotKnown : words.dayNotKnown
    const label = say(notKnown, {period: periodInWords(period, wording)}, messages)
    return [period, {heading: {label, to: placed(period)}, articles}]
  })
  const guessed = beyond.map(([period, articles]): [string, PeriodRow] => {
    const label = say(words.guessed, {period: periodInWords(period, wording)}, messages)
    return [period, {heading: {label, to: addressOf.day(period)}, articles}]
  })
  const rows = [...drawn, ...known, ...guessed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  return undated.length === 0
    ? rows
    : [...rows, {heading: {label: words.undated, to: placed('undated')}, articles: undated}]
}

/** A way from a place of the chart to the articles that it stands for. */
export interface Way extends Crumb {
  /** The bin. */
  readonly at: number
}

/** The ways of the bins that hold anything, “August 2023: 4”; a decade has no page to lead to. */
export function waysOf({bins, byBin}: Spread, wording: Wording, placeOf: PlaceOf = () => undefined): readonly Way[] {
  if (bins.unit === 'decade') return []
  return byBin.flatMap(({length}, at): readonly Way[] => {
    const period = periodAt(bins, at)
    const label = `${periodInWords(period, wording)}: ${grouped(length, wording.messages.numbers)}`
    return length === 0 ? [] : [{at, label, to: placedBy(placeOf, period)}]
  })
}

const placedBy = (placeOf: PlaceOf, period: string): Address => placeOf(period) ?? addressOf.day(period)

/** “Most in August 2023: 4.”, of bars that are equally high “Most in …: 4 each.”, or “Never more than 1 a month.” */
export function peakInWords({bins}: Spread, counts: readonly number[], wording: Wording): string {
  const {messages} = wording
  const {overTime: words} = messages.charts
  const most = counts.reduce((a, b) => Math.max(a, b), 0)
  const peaks = counts.flatMap((count, bin) => (count === most ? [periodInWords(periodAt(bins, bin), wording)] : []))
  const [one = '', other] = peaks
  if (peaks.length > 2) return say(words.units[bins.unit].never, {count: most}, messages)
  if (other === undefined) return say(words.most, {period: one, count: most}, messages)
  return say(words.mostEach, {one, other, count: most}, messages)
}

/** “Not drawn: 2 undated articles and 1 dated less precisely than to the month.”; nothing where all are drawn. */
export function notDrawnInWords({bins, coarse, beyond, undated}: Spread, messages: Messages): string | undefined {
  const {overTime: words} = messages.charts
  const less = coarse.reduce((sum, [, articles]) => sum + articles.length, 0)
  const guessed = beyond.reduce((sum, [, articles]) => sum + articles.length, 0)
  const parts = [
    undated.length > 0 && say(words.undatedArticles, {count: undated.length}, messages),
    less > 0 && say(words.units[bins.unit].notKnown, {count: less}, messages),
    guessed > 0 && say(words.ofAnotherTime, {count: guessed}, messages),
  ].filter((part) => part !== false)
  return parts.length > 0 ? say(words.notDrawn, {articles: inRow(parts, messages)}, messages) : undefined
}

/** “2 undated articles and 1 article whose month is not known”. */
export const inRow = (parts: readonly string[], messages: Messages): string =>
  parts.reduce((one, other) => say(messages.charts.overTime.and, {one, other}, messages))
