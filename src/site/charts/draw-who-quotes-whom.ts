import {grouped, type NumberStyle} from '../../messages/say.ts'
import type {WhoQuotesWhom} from '../../view/charts/who-quotes-whom.ts'
import type {Html} from '../html.ts'
import {Plot, plotted} from './plot.ts'
import {shadeOf} from './shade-of.ts'
import {drawingWidth, fitted} from './svg.ts'

const nameWidth = 150
const rowHeight = 22
const lineHeight = 18

/**
 * Who quotes whom as SVG: a row for each speaker, a column for each outlet. The names of the outlets stand one above
 * the other, each with a line down to its column, so that none is turned on its side or cut to initials.
 */
export function drawWhoQuotesWhom(chart: WhoQuotesWhom, numbers: NumberStyle): Html {
  const {outlets, speakers} = chart
  const column = (drawingWidth - nameWidth) / outlets.length
  const head = outlets.length * lineHeight + 6
  const fields = speakers.flatMap(({counts}, row) => counts.map((count, at) => ({row, at, count})))
  const met = fields.filter(({count}) => count > 0)
  // Several outlets together are no equal of one, and are not shaded like one.
  const equals = met.filter(({at}) => !outlets[at]?.mixed)
  const most = equals.reduce((max, {count}) => Math.max(max, count), 1)
  // The first outlet is named lowest: no line crosses a name.
  const heads = outlets.map(({label}, at) => ({label, at, up: at * lineHeight + 14}))
  return plotted(chart, head + speakers.length * rowHeight, {
    margin: 0,
    marginTop: head,
    marginLeft: nameWidth,
    x: {type: 'band', domain: outlets.map((_, at) => at), axis: null, padding: 0, round: false},
    y: {type: 'band', domain: speakers.map((_, row) => row), axis: null, padding: 0, round: false},
    marks: [
      Plot.cell(fields, {className: 'fields', x: 'at', y: 'row', inset: 0.5}),
      Plot.cell(equals, {
        className: 'shades',
        x: 'at',
        y: 'row',
        inset: 0.5,
        fillOpacity: {value: ({count}: {count: number}) => shadeOf(count, most), scale: null},
      }),
      Plot.text(met, {className: 'counts', x: 'at', y: 'row', text: ({count}) => grouped(count, numbers)}),
      Plot.text(speakers, {
        className: 'row-name',
        y: (_, row: number) => row,
        text: ({name}) => fitted(name, nameWidth - 8),
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -6,
      }),
      ...heads.map(({label, at, up}) => [
        Plot.tickX([at], {
          className: 'axis',
          x: (it: number) => it,
          insetTop: 4 - up,
          insetBottom: speakers.length * rowHeight + 2,
        }),
        Plot.text([label], {
          className: 'row-name',
          x: [at],
          text: [fitted(label, nameWidth + at * column + column / 2 - 8)],
          frameAnchor: 'top',
          textAnchor: 'end',
          dx: -4,
          dy: -up + 2,
        }),
      ]),
    ],
  })
}
