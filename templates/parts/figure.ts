import type {Messages} from '../../src/messages/messages.ts'
import {grouped, type NumberStyle} from '../../src/messages/say.ts'
import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {Figure, FigureHeading, FigureTable} from '../../src/view/charts/figure.ts'

/** A chart with what is seen in it in words, and its numbers as a table. */
export function figure({id, caption, table}: Figure, picture: Html, {reading, numbers}: Messages, link: Link): Html {
  return html`<figure class="chart">
${picture}
<figcaption>
<p>${caption}</p>
<details>
<summary>${reading.list.asTable}</summary>
${tableOf(table, id, numbers, link)}</details>
</figcaption>
</figure>
`
}

function tableOf(
  {caption, columns: [corner, ...columns], rows}: FigureTable,
  id: string,
  style: NumberStyle,
  link: Link,
): Html {
  return html`<section class="table" tabindex="0" aria-labelledby="${id}-numbers">
<table>
<caption id="${id}-numbers">${caption}</caption>
<thead><tr><th scope="col">${corner.label}</th>${columns.map((column) => html`<th scope="col" class="figure">${linked(column, link)}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({heading, cells}) =>
    html`<tr><th scope="row">${linked(heading, link)}</th>${cells.map((cell) => html`<td class="figure">${cell !== undefined && grouped(cell, style)}</td>`)}</tr>
`,
)}</tbody>
</table>
</section>
`
}

function linked({label, to}: FigureHeading, link: Link): Html | string {
  return to ? html`<a href="${link(to)}">${label}</a>` : label
}
