import type {Article} from '../../model.ts'
import {count} from '../words.ts'
import type {Figure} from './figure.ts'
import {notDrawnInWords, type PlaceOf, peakInWords, periodRows, spreadOf} from './spread.ts'
import {type Tick, ticksOf} from './ticks.ts'

/** A group of articles over time: a bar a day, month, year or decade. */
export interface Timeline extends Figure {
  readonly bars: readonly Bar[]
  /** Whether some articles are told apart: then what is not of them is drawn open. */
  readonly split: boolean
  readonly ticks: readonly Tick[]
}

export interface Bar {
  readonly count: number
  /** How many of them are told apart. */
  readonly part: number
}

/** The articles to tell apart. */
export interface Part {
  readonly ids: ReadonlySet<string>
  /** What they have in common, in words: “quote Ana Ruiz”. */
  readonly do: string
  /** And the others: “only name Ana Ruiz”. */
  readonly othersDo: string
  /** The heading of their column. */
  readonly column: string
}

/** The timeline of some articles; `undefined` where fewer than three are dated, or all of them in one period. */
export function timelineOf(
  articles: readonly Article[],
  language: string,
  part?: Part,
  placeOf?: PlaceOf,
): Timeline | undefined {
  const spread = spreadOf(articles)
  if (!spread) return undefined
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
    table: {
      caption: title,
      columns: [{label: 'When'}, {label: 'Articles'}, ...(part ? [{label: part.column}] : [])],
      rows: periodRows(spread, language, placeOf).map(({heading, articles: some}) => {
        const bar = barOf(some)
        return {heading, cells: part ? [bar.count, bar.part] : [bar.count]}
      }),
    },
  }
}

function partInWords(bars: readonly Bar[], {do: some, othersDo}: Part): string {
  if (bars.every(({count, part}) => part === count)) return `All of these ${some}.`
  if (bars.every(({part}) => part === 0)) return `All of these ${othersDo}.`
  return `Filled: articles that ${some}; open: those that ${othersDo}.`
}
