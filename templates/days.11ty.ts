import {html} from '../src/site/html.ts'
import {template} from './frame/template.ts'
import {amountOf} from './parts/amount.ts'

export default template(
  'days',
  (page, link, messages) => html`<header class="page-head">
<h1>${page.heading}</h1>
<p class="page-line">${page.lead}</p>
</header>
${page.years.map(
  ({label, to, count, months}) => html`<section class="year">
<h2><a href="${link(to)}">${label}</a>${amountOf(count, messages)}</h2>
<ol class="months">
${months.map(({name, short, published}) =>
  published
    ? html`<li><a href="${link(published.to)}"><abbr title="${name}">${short}</abbr></a>${amountOf(published.count, messages)}</li>\n`
    : html`<li class="empty"><abbr title="${name}">${short}</abbr></li>\n`,
)}</ol>
</section>
`,
)}${
  page.undated &&
  html`<section class="year">
<h2><a href="${link(page.undated.to)}">${page.undated.label}</a>${amountOf(page.undated.count, messages)}</h2>
</section>
`
}`,
)
