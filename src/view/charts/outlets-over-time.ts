import type {Article} from '../../model.ts'
import type {Catalogue} from '../catalogue.ts'
import {Counter} from '../lists/counter.ts'
import {outletOf} from '../source/outlet-of.ts'
import {count, grouped} from '../words.ts'
import type {Figure} from './figure.ts'
import {outletGroups} from './outlet-groups.ts'
import {isOwnReport, withoutReprints} from './own-reports.ts'
import {notDrawnInWords, peakInWords, periodRows, spreadOf, type Way, waysOf} from './spread.ts'
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
  const {articles, site} = catalogue.archive
  const spread = spreadOf(articles)
  if (!spread) return undefined
  const counter = new Counter()
  for (const {record} of articles) counter.add(outletOf(record).id)
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
  const {unknownOutlet: unknown} = catalogue.messages.reading.list
  const mixed = groups.flatMap((group, at) =>
    group.mixed ? [inWords(group.label === unknown ? 'unknown outlets' : group.label, totals[at] ?? 0)] : [],
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
    counts: counts.map((inBin) => inBin[at] ?? 0),
    ...(hasReprints && {own: ownCounts.map((inBin) => inBin[at] ?? 0)}),
    scale,
  }))
  const {unit, size} = spread.bins
  return {
    id: 'over-time',
    title: 'Articles over time, by outlet',
    description: `A row of bars for each outlet, ${count(size, unit)} from left to right. ${rows
      .map(({label, total}) => `${label}: ${grouped(total)}`)
      .join('; ')}.`,
    caption: [
      `A bar is a ${unit}. ${peakInWords(spread, countsOfAll, site.language)}`,
      mixed.length > 0 && mixed.length < groups.length && `The first row also holds ${mixed.join(' and ')}.`,
      oneScale || mixed.length === 0
        ? 'All rows are to one scale.'
        : 'The first row has a scale of its own; those of the outlets are to one scale.',
      hasReprints && 'Filled: reports of their own; open: reprints.',
      notDrawnInWords(spread),
    ]
      .filter(Boolean)
      .join(' '),
    ...(mixed.length > 0 && {
      all: {
        label: 'All articles',
        total: articles.length,
        counts: countsOfAll,
        ...(hasReprints && {own: own.map(({length}) => length)}),
        scale: mostOfAll,
      },
    }),
    rows: rows.filter((_, at) => !groups[at]?.mixed),
    ticks: ticksOf(spread.bins, site.language),
    ways: waysOf(spread, site.language),
    table: {
      caption: `Articles by ${unit} and outlet`,
      columns: [{label: 'When'}, {label: 'All'}, ...(hasReprints ? [{label: withoutReprints}] : []), ...groups],
      rows: periodRows(spread, site.language).map(({heading, articles: some}) => ({
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

/** “84 other outlets (180 articles)”. */
function inWords(label: string, articles: number): string {
  return `${label} (${count(articles, 'article')})`
}

function mostIn(counts: readonly number[]): number {
  return counts.reduce((a, b) => Math.max(a, b), 1)
}
