import type {Messages} from '../src/messages/messages.ts'
import {grouped, say} from '../src/messages/say.ts'
import {attribute, html} from '../src/site/html.ts'
import type {Link} from '../src/view/address.ts'
import type {MonthGrid} from '../src/view/source/month-grid.ts'
import {template} from './frame/template.ts'
import {amountOf} from './parts/amount.ts'
import {articleListPage} from './parts/article-list-page.ts'
import {certaintyMark} from './parts/certainty.ts'

export default template('source', (page, link, messages) =>
  articleListPage(page, link, messages, {
    before: page.extra?.grid && monthGrid(page.extra.grid, messages, link),
    beside:
      page.extra &&
      html`${
        page.extra.readOff.length > 0 &&
        html`<h3>${messages.source.howTold}</h3>
<ul class="tallies">
${page.extra.readOff.map(({certainty, rule, count}) => html`<li>${certaintyMark(certainty, messages)} <code>${rule}</code>${amountOf(count, messages)}</li>\n`)}</ul>
`
      }${
        page.extra.via.length > 0 &&
        html`<h3>${messages.source.passedOn}</h3>
<ul class="tallies">
${page.extra.via.map(({name, count}) => html`<li>${name}${amountOf(count, messages)}</li>\n`)}</ul>
`
      }${
        page.extra.authors.length > 0 &&
        html`<h3>${messages.source.byLines}</h3>
<ul class="tallies">
${page.extra.authors.map(({name, count}) => html`<li>${name}${amountOf(count, messages)}</li>\n`)}</ul>
`
      }`,
  }),
)

function monthGrid({months, years}: MonthGrid, messages: Messages, link: Link) {
  const {list: words} = messages.reading
  return html`<section class="table" tabindex="0" aria-labelledby="by-month">
<table class="month-grid">
<caption id="by-month">${words.byMonth}</caption>
<thead><tr><th scope="col">${words.year}</th>${months.map(({name, short}) => html`<th scope="col"><abbr title="${name}">${short}</abbr></th>`)}<th scope="col">${words.all}</th></tr></thead>
<tbody>
${years.map(
  ({year, months: counts}) =>
    html`<tr><th scope="row"><a href="${link(year.to)}">${year.label}</a></th>${counts.map((month) => (month ? html`<td><a href="${link(month.to)}"${attribute('aria-label', `${month.label}: ${say(messages.counts.articles, {count: month.count}, messages)}`)}>${grouped(month.count, messages.numbers)}</a></td>` : html`<td></td>`))}<td>${grouped(year.count, messages.numbers)}</td></tr>
`,
)}</tbody>
</table>
</section>
`
}
