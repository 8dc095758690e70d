import type {Figure} from '../../view/charts/figure.ts'
import {type Html, html} from '../html.ts'

/** All pictures are drawn this wide: as wide as a phone, so that their words keep their size there. */
export const drawingWidth = 340

/** A size in the units of a drawing, to a hundredth: more digits say nothing and weigh on every page. */
export function units(size: number): string {
  return String(Math.round(size * 100) / 100)
}

/** A picture with its title and description, which is one thing to a screen reader; colours are the stylesheet's. */
export function picture({id, title, description}: Figure, height: number, drawn: Html): Html {
  return html`<svg class="picture" role="img" viewBox="0 0 ${drawingWidth} ${units(height)}" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
${drawn}</svg>`
}

/** A name cut to the room it has, three dots for the rest: the table has it in full. */
export function fitted(name: string, room: number): string {
  const letters = [...name]
  let width = 0
  for (const [at, letter] of letters.entries()) {
    width += letterWidth(letter)
    if (width > room)
      return `${letters
        .slice(0, Math.max(1, at - 1))
        .join('')
        .trimEnd()}…`
  }
  return name
}

/** About, in the units of a drawing: the letters are 13 units high, and which typeface it will be nobody knows. */
function letterWidth(letter: string): number {
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(letter)) return 13
  return /[\p{Lu}mw—–%]/u.test(letter) ? 9.2 : /[ijlt.,'’()\s-]/.test(letter) ? 4.4 : 7.6
}
