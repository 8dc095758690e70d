import type {Messages} from '../../src/messages/messages.ts'
import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {Figure} from '../../src/view/charts/figure.ts'
import {figure} from './figure.ts'

/** A chart of the whole archive under a heading of its own. */
export function chartSection(chart: Figure, picture: Html, messages: Messages, link: Link): Html {
  return html`<section class="chart-section" aria-labelledby="${chart.id}">
<h2 id="${chart.id}">${chart.title}</h2>
${figure(chart, picture, messages, link)}</section>
`
}

/** The way to it from the head of the page. */
export function chartLink({id, title}: Figure): Html {
  return html` · <a href="#${id}">${title}</a>`
}
