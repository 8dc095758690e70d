import {grouped, type NumberStyle} from '../../messages/say.ts'
import type {Link} from '../../view/address.ts'
import type {Timeline} from '../../view/charts/timeline.ts'
import {type Html, html} from '../html.ts'
import {anchorOf, drawingWidth, picture, rounded, waysOver, withoutTouching} from './svg.ts'

const highest = 64
/** Five bars on the width of a page would look like a wall. */
const widest = 26
/** For the number above the highest bar, and for when below the line. */
const [numberHeight, whenHeight] = [17, 22]

/**
 * A timeline as SVG: bars on a line, the highest with its number, and below them when. Our own arithmetic, where the
 * charts of the whole archive are Observable Plot's: there is one on the page of every person, topic, source and
 * place, and Plot takes some 10 ms a chart, this 0.05.
 */
export function drawTimeline(timeline: Timeline, link: Link, numbers: NumberStyle): Html {
  const {bars, split, ticks, ways} = timeline
  const most = bars.reduce((max, {count}) => Math.max(max, count), 1)
  // A lone article is a square and not a tower.
  const barsHeight = Math.min(highest, 16 * most)
  const base = barsHeight + (most > 1 ? numberHeight : 1)
  const band = drawingWidth / bars.length
  const width = Math.min(widest, band - Math.min(2, band * 0.25))
  const middle = (at: number): number => (at + 0.5) * band
  // One of three thousand would be thinner than a hair, and an article must not be lost.
  const heightOf = (count: number): number => (count === 0 ? 0 : Math.max(1, (count / most) * barsHeight))
  const bar = (count: number, at: number): string =>
    count === 0
      ? ''
      : `M${rounded(middle(at) - width / 2)},${base}v${rounded(-heightOf(count))}h${rounded(width)}v${rounded(heightOf(count))}z`
  const part = split ? bars.map(({part}, at) => bar(part, at)).join('') : ''
  const peak = bars.findIndex(({count}) => count === most)
  return picture(
    timeline,
    base + whenHeight,
    html`<path class="${split ? 'bars open' : 'bars'}" d="${bars.map(({count}, at) => bar(count, at)).join('')}"/>
${part && html`<path class="bars" d="${part}"/>\n`}<path class="axis" d="M0,${base}h${drawingWidth}"/>
${most > 1 && words(grouped(most, numbers), middle(peak), base - barsHeight - 4)}${ticks.map(({at}) => html`<path class="axis" d="M${rounded(middle(at))},${base}v4"/>`)}
${withoutTouching(ticks, ({at}) => middle(at)).map(({at, label}) => words(label, middle(at), base + 17))}`,
    waysOver(ways, band, base, link),
  )
}

function words(text: string, x: number, y: number): Html {
  const {textAnchor, dx} = anchorOf(text, x)
  return html`<text x="${rounded(x + dx)}" y="${rounded(y)}" text-anchor="${textAnchor}">${text}</text>
`
}
