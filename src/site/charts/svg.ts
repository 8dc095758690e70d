import type {Link} from '../../view/address.ts'
import type {Figure} from '../../view/charts/figure.ts'
import type {Way} from '../../view/charts/spread.ts'
import {type Html, html} from '../html.ts'

/** All pictures are drawn this wide: as wide as a phone, so that their words keep their size there. */
export const drawingWidth = 340

/** A size in the units of a drawing, to a hundredth: more digits say nothing and weigh on every page. */
export function rounded(size: number): string {
  return String(Math.round(size * 100) / 100)
}

/**
 * A picture with its title and description, which is one thing to a screen reader; colours are the stylesheet's. `ways` lie
 * over it for whoever points at it; the table below it has the same for everybody.
 */
export function picture({id, title, description}: Figure, height: number, drawn: Html, ways?: Html): Html {
  return html`<svg class="picture" viewBox="0 0 ${drawingWidth} ${rounded(height)}">
<g role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
${drawn}</g>
${ways}</svg>`
}

/** Links over the bins of a chart, each as wide as its bin. */
export function waysOver(ways: readonly Way[], band: number, height: number, link: Link): Html | undefined {
  if (ways.length === 0) return undefined
  const across = (at: number): string =>
    `M${rounded(at * band)},0h${rounded(band)}v${rounded(height)}h${rounded(-band)}z`
  return html`<g class="ways" fill="none" pointer-events="all" aria-hidden="true">
${ways.map(({at, label, to}) => html`<a href="${link(to)}" tabindex="-1"><title>${label}</title><path d="${across(at)}"/></a>\n`)}</g>
`
}

/** A name cut to the room it has, three dots for the rest: the table has it in full. */
export function fitted(name: string, room: number): string {
  if (widthOf(name) <= room) return name
  let kept = ''
  for (const letter of name) {
    if (widthOf(`${kept}${letter}…`) > room) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/**
 * Where words stand that belong to `x`: centred there, but within the picture.
 *
 * @returns what they are anchored at, and how far that is from `x`
 */
export function anchorOf(
  words: string,
  x: number,
): {readonly textAnchor: 'start' | 'middle' | 'end'; readonly dx: number} {
  const half = widthOf(words) / 2
  if (x < half) return {textAnchor: 'start', dx: -x}
  if (x > drawingWidth - half) return {textAnchor: 'end', dx: drawingWidth - x}
  return {textAnchor: 'middle', dx: 0}
}

/** The words of an axis with those left out that would touch the one before: ticks under few bars may stand close. */
export function withoutTouching<Word extends {readonly label: string}>(
  labels: readonly Word[],
  xOf: (label: Word) => number,
): readonly Word[] {
  let end = Number.NEGATIVE_INFINITY
  return labels.filter((word) => {
    const x = xOf(word)
    const width = widthOf(word.label)
    const {textAnchor, dx} = anchorOf(word.label, x)
    const left = x + dx - (textAnchor === 'start' ? 0 : textAnchor === 'end' ? width : width / 2)
    if (left < end + apart) return false
    end = left + width
    return true
  })
}

/** Between two words of an axis, in the units of a drawing. */
const apart = 6

/** About, in the units of a drawing: letters are 13 units high, and which typeface it will be nobody knows. */
function widthOf(words: string): number {
  let width = 0
  for (const letter of words)
    width += wide.test(letter) ? 13 : broad.test(letter) ? 9.2 : narrow.test(letter) ? 4.4 : 7.6
  return width
}

/** Chinese characters, kana and Hangul. */
const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/
const broad = /[\p{Lu}mw—–%…]/u
const narrow = /[ijlt.,'’()\s-]/
