import type {NamedTogether} from '../../view/charts/named-together.ts'
import type {Html} from '../html.ts'
import {Plot, plotted} from './plot.ts'
import {shadeOf} from './shade-of.ts'
import {drawingWidth, fitted} from './svg.ts'

/** For the name of whoever stands last, beside all the fields. */
const nameWidth = 116

/**
 * Who is named with whom as SVG: stairs of fields as in the distance table of a road atlas. On each step stands a
 * name; its fields are to its left and below it.
 */
export function drawNamedTogether(chart: NamedTogether): Html {
  const {people, together} = chart
  const field = Math.min(24, (drawingWidth - nameWidth) / (people.length - 1))
  const fields = together.flatMap((row, at) => row.map((count, column) => ({row: at + 1, column, count})))
  const most = fields.reduce((max, {count}) => Math.max(max, count), 1)
  const places = people.map((_, at) => at)
  const met = fields.filter(({count}) => count > 0)
  return plotted(chart, field * people.length, {
    margin: 0,
    marginRight: drawingWidth - field * people.length,
    x: {type: 'band', domain: places, axis: null, padding: 0, round: false},
    y: {type: 'band', domain: places, axis: null, padding: 0, round: false},
    marks: [
      Plot.cell(fields, {className: 'fields', x: 'column', y: 'row', inset: 0.5}),
      Plot.cell(met, {
        className: 'shades',
        x: 'column',
        y: 'row',
        inset: 0.5,
        fillOpacity: {value: ({count}: {count: number}) => shadeOf(count, most), scale: null},
      }),
      Plot.text(met, {className: 'counts', x: 'column', y: 'row', text: 'count'}),
      Plot.text(people, {
        className: 'row-name',
        x: (_, at: number) => at,
        y: (_, at: number) => at,
        text: (name: string, at: number) => fitted(name, drawingWidth - at * field - 4),
        textAnchor: 'start',
        dx: 4 - field / 2,
      }),
    ],
  })
}
