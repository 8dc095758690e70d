import * as Plot from '@observablehq/plot'
import {parseHTML} from 'linkedom'
import {printable} from '../../text/printable.ts'
import type {Figure} from '../../view/charts/figure.ts'
import {type Html, raw} from '../html.ts'
import {drawingWidth, picture} from './svg.ts'

export {Plot}

/** Plot draws into a document; it is one of our own, and nothing is ever put into it. */
const {document} = parseHTML('<!DOCTYPE html><html><body></body></html>')

/**
 * A picture drawn by Observable Plot, as wide as all ours and as high as is asked. Nothing of it depends on what was
 * drawn before: charts with clipping or gradients, which Plot numbers as it goes, are not for this.
 */
export function plotted(figure: Figure, height: number, options: Plot.PlotOptions, ways?: Html): Html {
  const drawn = Plot.plot({...options, document, className: 'plot', width: drawingWidth, height})
  return picture(figure, height, raw(printable(cleaned(drawn))), ways)
}

/**
 * What stands in Plot's `<svg>`, fit for our pages: no `<style>` and no `style` attribute, which the content security
 * policy would refuse; no names for the groups inside, since the picture is one; no more digits than the eye sees.
 */
export function cleaned(svg: Drawn): string {
  for (const style of [...svg.querySelectorAll('style')]) style.remove()
  for (const element of [...svg.querySelectorAll('*')])
    for (const {name, value} of [...element.attributes])
      if (unwanted.has(name)) element.removeAttribute(name)
      else if (value.includes('.')) element.setAttribute(name, value.replace(/\d+\.\d{3,}/g, toHundredths))
  // The outer element is `picture`'s; what Plot's own passes on to all within it goes along.
  const within = [...svg.children].map((child) => child.outerHTML).join('\n')
  return `<g fill="currentColor" text-anchor="middle">${within}</g>\n`
}

/** What cleaning uses of an element; the compiler knows no DOM here, since no code of ours runs in a browser. */
interface Drawn {
  readonly outerHTML: string
  readonly attributes: Iterable<{readonly name: string; readonly value: string}>
  readonly children: Iterable<Drawn>
  querySelectorAll(selector: string): Iterable<Drawn>
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  remove(): void
}

const unwanted: ReadonlySet<string> = new Set(['style', 'aria-label', 'aria-hidden', 'font-family', 'font-size'])

function toHundredths(figure: string): string {
  return String(Math.round(Number(figure) * 100) / 100)
}
