import {grouped, say} from '../../messages/say.ts'
import type {Article} from '../../model.ts'
import type {Catalogue} from '../catalogue.ts'
import {Counter} from '../lists/counter.ts'
import {outletIdOf} from '../source/outlet-of.ts'
import type {Figure} from './figure.ts'
import {outletGroups} from './outlet-groups.ts'
import {isOwnReport} from './own-reports.ts'
import {inRow, notDrawnInWords, peakInWords, periodRows, spreadOf, type Way, waysOf} from './spread.ts'
import {type Tick, ticksOf} from './ticks.ts'

/** The whole archive over time, a row of bars for each outlet, all to one scale. */
export interface OutletsOverTime extends Figure {
  /** All together, where some articles are in no other row. */
  readonly all?: OutletRow
  readonly rows: readonly OutletRow[]
  readonly ticks: readonly Tick[]
  readonly ways: readonly Way[]
}

export interface OutletRow {
  readonly label: string
  /** Of all its articles, those without a place in time too. */
  readonly total: number
  /** The same as the row prints it: `12`; in the first row in words, `59 articles`. */
  readonly amount: string
  /** A number for every bin. */
  readonly counts: readonly number[]
  /** How many of them are reports of their own; absent where there is no reprint in the archive. */
  readonly own?: readonly number[]
  /** How many articles the highest possible bar stands for. */
  readonly scale: number
}

/** Where all together are this many times as high as any outlet, on one scale the outlets would lie flat. */
const mostUnlike = 2

/** Outlets with a row of their own. */
const mostOutlets = 6

/** The outlets of an archive over time; `undefined` where fewer than three articles are dated, or all in one period. */
export function outletsOverTime(catalogue: Catalogue, limit: number = mostOutlets): OutletsOverTime | undefined {
  const {articles} = catalogue.archive
  const spread = spreadOf(articles)
  if (!spread) return undefined
  const counter = new Counter()
  for (const {record} of articles) counter.add(outletIdOf(record))
  const {groups, groupOf} = outletGroups(counter, catalogue, limit)
  const countsIn = (some: readonly Article[]): readonly number[] => {
    const counts = groups.map(() => 0)
    for (const {record} of some) {
      const group = groupOf(record)
      counts[group] = (counts[group] ?? 0) + 1
    }
    return counts
  }
  const counts = spread.byBin.map(countsIn)
  const totals = countsIn(articles)
  const {messages} = catalogue
  const wording = {messages, language: catalogue.archive.site.language}
  const {overTime} = messages.charts
  const {unknownOutlet: unknown} = messages.reading.list
  const articlesInWords = (count: number): string => say(messages.counts.articles, {count}, messages)
  // “84 other outlets (180 articles)”
  const inWords = (outlets: string, count: number): string =>
    say(overTime.mixedOutlet, {outlets, articles: articlesInWords(count)}, messages)
  const mixed = groups.flatMap((group, at) =>
    group.mixed ? [inWords(group.label === unknown ? overTime.unknownOutlets : group.label, totals[at] ?? 0)] : [],
  )
  const countsOfAll = spread.byBin.map(({length}) => length)
  const mostOfAll = mostIn(countsOfAll)
  const mostOfOne = mostIn(counts.flatMap((inBin) => inBin.filter((_, at) => !groups[at]?.mixed)))
  const oneScale = mostOfAll <= mostUnlike * mostOfOne
  const scale = oneScale && mixed.length > 0 ? mostOfAll : mostOfOne
  const hasReprints = !articles.every(isOwnReport)
  const own = spread.byBin.map((some) => (hasReprints ? some.filter(isOwnReport) : []))
  const ownCounts = own.map(countsIn)
  const rows = groups.map(({label}, at) => ({
    label,
    total: totals[at] ?? 0,
    amount:
      at === 0 && mixed.length === 0 ? articlesInWords(totals[at] ?? 0) : grouped(totals[at] ?? 0, messages.numbers),
    counts: counts.map((inBin) => inBin[at] ?? 0),
    ...(hasReprints && {own: ownCounts.map((inBin) => inBin[at] ?? 0)}),
    scale,
  }))
  const {unit, size} = spread.bins
  const words = overTime.units[unit]
  const outlets = rows.map(({label, total}) => `${label}: ${grouped(total, messages.numbers)}`).join('; ')
  return {
    id: 'over-time',
    title: overTime.byOutlet,
    description: say(words.descriptionByOutlet, {count: size, outlets}, messages),
    caption: [
      words.bar,
      peakInWords(spread, countsOfAll, wording),
      mixed.length > 0 &&
        mixed.length < groups.length &&
        say(overTime.alsoHolds, {outlets: inRow(mixed, messages)}, messages),
      oneScale || mixed.length === 0 ? overTime.oneScale : overTime.ownScale,
      hasReprints && overTime.reprintsOpen,
      notDrawnInWords(spread, messages),
    ]
      .filter(Boolean)
      .join(' '),
    ...(mixed.length > 0 && {
      all: {
        label: overTime.allArticles,
        total: articles.length,
        amount: articlesInWords(articles.length),
        counts: countsOfAll,
        ...(hasReprints && {own: own.map(({length}) => length)}),
        scale: mostOfAll,
      },
    }),
    rows: rows.filter((_, at) => !groups[at]?.mixed),
    ticks: ticksOf(spread.bins, wording.language),
    ways: waysOf(spread, wording),
    table: {
      caption: words.titleByOutlet,
      columns: [
        {label: overTime.when},
        {label: overTime.all},
        ...(hasReprints ? [{label: overTime.reprints.column}] : []),
        ...groups,
      ],
      rows: periodRows(spread, wording).map(({heading, articles: some}) => ({
        heading,
        cells: [
          some.length,
          ...(hasReprints ? [some.filter(isOwnReport).length] : []),
          ...countsIn(some).map((number) => number || undefined),
        ],
      })),
    },
  }
}

function mostIn(counts: readonly number[]): number {
  return counts.reduce((a, b) => Math.max(a, b), 1)
}
