import type {Timeline} from '../../view/charts/timeline.ts'
import {grouped} from '../../view/words.ts'
import {type Html, html} from '../html.ts'
import {drawingWidth, picture, units} from './svg.ts'

const barsHeight = 64
/** For the number above the highest bar. */
const top = 16
const base = top + barsHeight

/**
 * A timeline as SVG: bars on a line, the highest with its number, and below them when. Our own arithmetic, where the
 * charts of the whole archive are Observable Plot's: there is one on the page of every person, topic, source and
 * place, and Plot takes some 10 ms a chart, this 0.05.
 */
export function drawTimeline(timeline: Timeline): Html {
  const {bars, split, ticks} = timeline
  const most = bars.reduce((max, {count}) => Math.max(max, count), 1)
  const band = drawingWidth / bars.length
  // Five bars on the width of a page would look like a wall.
  const width = Math.min(26, band - Math.min(2, band * 0.25))
  // A lone article is a square and not a tower.
  const unit = Math.min(barsHeight, 16 * most) / most
  const left = (at: number): number => at * band + (band - width) / 2
  const heightOf = (count: number): number => (count === 0 ? 0 : Math.max(1, count * unit))
  const bar = (at: number, height: number): string =>
    height === 0 ? '' : `M${units(left(at))},${base}v${units(-height)}h${units(width)}v${units(height)}z`
  const whole = bars.map(({count}, at) => bar(at, heightOf(count))).join('')
  const part = split ? bars.map(({part}, at) => bar(at, heightOf(part))).join('') : ''
  const peak = bars.findIndex(({count}) => count === most)
  return picture(
    timeline,
    base + 22,
    html`<path class="${split ? 'bars open' : 'bars'}" d="${whole}"/>
${part && html`<path class="bars" d="${part}"/>\n`}<path class="axis" d="M0,${base}h${drawingWidth}"/>
${most > 1 && html`<text${anchor((peak + 0.5) * band)} y="${units(base - heightOf(most) - 4)}">${grouped(most)}</text>\n`}${ticks.map(({at, label}) => html`<path class="axis" d="M${units((at + 0.5) * band)},${base}v4"/><text${anchor((at + 0.5) * band)} y="${base + 17}">${label}</text>\n`)}`,
  )
}

/** Words are centred below their tick, but stay within the picture. */
function anchor(x: number): Html {
  const edge = 28
  if (x < edge) return html` x="0"`
  if (x > drawingWidth - edge) return html` x="${drawingWidth}" text-anchor="end"`
  return html` x="${units(x)}" text-anchor="middle"`
}
