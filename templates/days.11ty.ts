import {html} from '../src/site/html.ts'
import {template} from './template.ts'

export default template(
  'days',
  (page, link) => html`<header class="page-head">
<h1 id="days">${page.heading}</h1>
<p class="page-line">${page.lead}</p>
</header>
${
  page.years.length > 0 &&
  html`<div class="table" role="region" tabindex="0" aria-labelledby="days">
<table class="months">
<thead><tr><th scope="col">Year</th>${page.months.map(({name, short}) => html`<th scope="col"><abbr title="${name}">${short}</abbr></th>`)}<th scope="col">All</th></tr></thead>
<tbody>
${page.years.map(
  (
    year,
  ) => html`<tr><th scope="row"><a href="${link(year.to)}">${year.label}</a></th>${year.months.map((month) => (month ? html`<td class="figure"><a href="${link(month.to)}"><span class="visually-hidden">${month.label}: </span>${month.count}</a></td>` : html`<td></td>`))}<td class="figure">${year.count}</td></tr>
`,
)}</tbody>
</table>
</div>
`
}${page.undated && html`<p><a href="${link(page.undated.to)}">${page.undated.label}</a> <span class="number">${page.undated.count}</span></p>`}`,
)
