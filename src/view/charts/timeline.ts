import {say} from '../../messages/say.ts'
import type {Article} from '../../model.ts'
import type {Wording} from './bins.ts'
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
  wording: Wording,
  asked?: Part,
  placeOf?: PlaceOf,
): Timeline | undefined {
  const spread = spreadOf(articles)
  if (!spread) return undefined
  const {messages} = wording
  const own = ownReports(articles, messages)
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
  const {overTime} = messages.charts
  const words = overTime.units[unit]
  return {
    id: 'timeline',
    title: words.title,
    description: say(words.description, {count: size}, messages),
    caption: [
      peakInWords(
        spread,
        bars.map((bar) => bar.count),
        wording,
      ),
      part && partInWords(bars, part),
      notDrawnInWords(spread, messages),
    ]
      .filter(Boolean)
      .join(' '),
    bars,
    split,
    ticks: ticksOf(spread.bins, wording.language),
    ways: waysOf(spread, wording, placeOf),
    table: {
      caption: words.title,
      columns: [
        {label: overTime.when},
        {label: overTime.articles},
        ...[part, beside].flatMap((some) => (some ? [{label: some.words.column}] : [])),
      ],
      rows: periodRows(spread, wording, placeOf).map(({heading, articles: some}) => {
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

function partInWords(bars: readonly Bar[], {words}: Part): string {
  if (bars.every(({count, part}) => part === count)) return words.all
  if (bars.every(({part}) => part === 0)) return words.none
  return words.some
}
