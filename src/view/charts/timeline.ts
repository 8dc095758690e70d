import type {Article} from '../../model.ts'
import {count} from '../words.ts'
import type {Figure} from './figure.ts'
import {ownReports} from './own-reports.ts'
import type {Part} from './part.ts'
import {notDrawnInWords, type PlaceOf, peakInWords, periodRows, spreadOf, type Way, waysOf} from './spread.ts'
import {type Tick, ticksOf} from './ticks.ts'

/** A group of articles over time: a bar a day, month, year or decade. */
export interface Timeline extends Figure {
  readonly bars: readonly Bar[]
  /** Whether some articles are told apart: then what is not of them is drawn open. */
  readonly split: boolean
  readonly ticks: readonly Tick[]
  readonly ways: readonly Way[]
}

export interface Bar {
  readonly count: number
  /** How many of them are told apart. */
  readonly part: number
}

/** The timeline of some articles; `undefined` where fewer than three are dated, or all of them in one period. */
export function timelineOf(
  articles: readonly Article[],
  language: string,
  asked?: Part,
  placeOf?: PlaceOf,
): Timeline | undefined {
  const spread = spreadOf(articles)
  if (!spread) return undefined
  const own = ownReports(articles)
  const part = asked ?? own
  // What is told apart may be something else; then the table alone has them without reprints.
  const beside = asked && own
  const barOf = (some: readonly Article[]): Bar => ({
    count: some.length,
    part: part ? some.filter(({record}) => part.ids.has(record.id)).length : 0,
  })
  const bars = spread.byBin.map(barOf)
  const split = bars.some(({part: some}) => some > 0)
  const {unit, size} = spread.bins
  const title = `Articles by ${unit}`
  return {
    id: 'timeline',
    title,
    description: `A bar for each of ${count(size, unit)}, as high as its number of articles.`,
    caption: [
      peakInWords(
        spread,
        bars.map((bar) => bar.count),
        language,
      ),
      part && partInWords(bars, part),
      notDrawnInWords(spread),
    ]
      .filter(Boolean)
      .join(' '),
    bars,
    split,
    ticks: ticksOf(spread.bins, language),
    ways: waysOf(spread, language, placeOf),
    table: {
      caption: title,
      columns: [
        {label: 'When'},
        {label: 'Articles'},
        ...[part, beside].flatMap((some) => (some ? [{label: some.column}] : [])),
      ],
      rows: periodRows(spread, language, placeOf).map(({heading, articles: some}) => {
        const bar = barOf(some)
        return {
          heading,
          cells: [
            bar.count,
            ...(part ? [bar.part] : []),
            ...(beside ? [some.filter(({record}) => beside.ids.has(record.id)).length] : []),
          ],
        }
      }),
    },
  }
}

function partInWords(bars: readonly Bar[], {do: some, othersDo}: Part): string {
  if (bars.every(({count, part}) => part === count)) return `All of these ${some}.`
  if (bars.every(({part}) => part === 0)) return `All of these ${othersDo}.`
  return `Filled: articles that ${some}; open: those that ${othersDo}.`
}
