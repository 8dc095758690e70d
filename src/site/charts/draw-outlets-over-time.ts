import {grouped, type NumberStyle} from '../../messages/say.ts'
import type {Link} from '../../view/address.ts'
import type {OutletRow, OutletsOverTime} from '../../view/charts/outlets-over-time.ts'
import type {Html} from '../html.ts'
import {Plot, plotted} from './plot.ts'
import {anchorOf, drawingWidth, fitted, waysOver} from './svg.ts'

/** For the name of an outlet and the number on its highest bar, and for air: a name below a line is not what is above it. */
const nameHeight = 40
const highest = 28
const axisHeight = 22
/** Five bars on the width of a page would look like a wall. */
const widest = 26

interface Bar {
  readonly row: number
  readonly bin: number
  readonly articles: number
  readonly scale: number
  /** Of 1, the highest that its scale has room for. */
  readonly height: number
}

/** Outlets over time as SVG: a row of bars for each below its name, first all together, and when at the foot. */
export function drawOutletsOverTime(
  {all, rows: outlets, ticks, ways, ...figure}: OutletsOverTime,
  link: Link,
  numbers: NumberStyle,
): Html {
  const rows = all ? [all, ...outlets] : outlets
  const least = rows.reduce((min, {scale}) => Math.min(min, scale), Number.POSITIVE_INFINITY)
  // A lone article is a square and not a tower.
  const barsHeight = Math.min(highest, 14 * least)
  const barsOf = (countsOf: (row: OutletRow) => readonly number[]): readonly Bar[] =>
    rows.flatMap((outlet, row) =>
      countsOf(outlet).flatMap((articles, bin) =>
        articles > 0 ? [{row, bin, articles, scale: outlet.scale, height: articles / outlet.scale}] : [],
      ),
    )
  const bars = barsOf(({counts}) => counts)
  const hasReprints = rows.some(({own}) => own)
  // Of each scale the highest bar carries its number, the first of equals alone.
  const scales = [...new Set(rows.map(({scale}) => scale))].filter((scale) => scale > 1)
  const peaks = scales.flatMap((scale) => bars.find((bar) => bar.scale === scale && bar.height === 1) ?? [])
  const bins = rows[0]?.counts.map((_, bin) => bin) ?? []
  const band = drawingWidth / bins.length
  const foot = rows.length - 1
  const rowHeight = nameHeight + barsHeight
  const barsIn = (some: readonly Bar[], className: string) =>
    Plot.barY(some, {
      className,
      x: 'bin',
      fy: 'row',
      y1: 0,
      // One of three thousand would be thinner than a hair, and an article must not be lost.
      y2: ({height}) => Math.max(height, 1 / barsHeight),
      inset: Math.max(Math.min(1, band * 0.12), (band - widest) / 2),
      insetTop: 0,
      insetBottom: 0,
    })
  const over = waysOver(ways, band, rows.length * rowHeight, link)
  const options: Plot.PlotOptions = {
    margin: 0,
    marginBottom: axisHeight,
    x: {type: 'band', domain: bins, axis: null, padding: 0, round: false},
    y: {domain: [0, 1], axis: null, insetTop: nameHeight},
    fy: {domain: rows.map((_, row) => row), axis: null, padding: 0},
    marks: [
      barsIn(bars, hasReprints ? 'bars open' : 'bars'),
      ...(hasReprints
        ? [
            barsIn(
              barsOf(({own = []}) => own),
              'bars',
            ),
          ]
        : []),
      Plot.ruleY([0], {className: 'axis'}),
      Plot.text(peaks, {
        className: 'counts',
        x: 'bin',
        y: 'height',
        fy: 'row',
        text: ({articles}) => grouped(articles, numbers),
        lineAnchor: 'bottom',
        dy: -2,
      }),
      Plot.text(rows, {
        className: 'row-name',
        fy: (_, row: number) => row,
        text: ({label}, row) => fitted(label, drawingWidth - (row === 0 ? 100 : 50)),
        frameAnchor: 'top-left',
        dy: 12,
      }),
      Plot.text(rows, {
        className: 'row-total',
        fy: (_, row: number) => row,
        text: 'amount',
        frameAnchor: 'top-right',
        dy: 12,
      }),
      Plot.tickX(ticks, {className: 'axis', x: 'at', fy: () => foot, insetTop: rowHeight, insetBottom: -4}),
      ...ticks.map((tick) =>
        Plot.text([tick], {
          className: 'when',
          x: 'at',
          fy: () => foot,
          text: 'label',
          ...anchorOf(tick.label, (tick.at + 0.5) * band),
          frameAnchor: 'bottom',
          lineAnchor: 'top',
          dy: 7,
        }),
      ),
    ],
  }
  return plotted(figure, rows.length * rowHeight + axisHeight, options, over)
}
