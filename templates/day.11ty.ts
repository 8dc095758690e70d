import {attribute, html} from '../src/site/html.ts'
import type {Link} from '../src/view/address.ts'
import type {Calendar, CalendarDay} from '../src/view/day/calendar.ts'
import type {DayExtra} from '../src/view/day/day-pages.ts'
import {articleListPage} from './parts/article-list-page.ts'
import {entryList} from './parts/entry-list.ts'
import {template} from './template.ts'

export default template('day', (page, link) =>
  articleListPage(page, link, {
    before:
      page.extra && html`${neighbours(page.extra, link)}${page.extra.calendar && calendar(page.extra.calendar, link)}`,
    after:
      page.extra && page.extra.spokenOf.length > 0
        ? html`<section aria-labelledby="spoken-of">
<h2 id="spoken-of">Spoken of on other days</h2>
${entryList(page.extra.spokenOf, link)}
</section>
`
        : undefined,
  }),
)

function neighbours({before, after}: DayExtra, link: Link) {
  if (!before && !after) return undefined
  return html`<nav class="neighbours" aria-label="Before and after">
<ul>
${before && html`<li><a href="${link(before.to)}" rel="prev">← ${before.label}</a></li>\n`}${after && html`<li><a href="${link(after.to)}" rel="next">${after.label} →</a></li>\n`}</ul>
</nav>
`
}

function calendar({months, weekdays}: Calendar, link: Link) {
  return html`<div class="calendar">
${months.map(
  ({name, to, weeks}) => html`<table>
<caption><a href="${link(to)}">${name}</a></caption>
<colgroup span="${weekdays.length}"></colgroup>
<thead><tr>${weekdays.map((day) => html`<th scope="col"${attribute('abbr', day.name)}>${day.short}</th>`)}</tr></thead>
<tbody>
${weeks.map((week) => html`<tr>${week.map((day) => html`<td>${day && dayCell(day, link)}</td>`)}</tr>\n`)}</tbody>
</table>
`,
)}</div>
`
}

function dayCell({day, published}: CalendarDay, link: Link) {
  return published
    ? html`<a href="${link(published.to)}" aria-label="${published.label}">${day}</a>`
    : html`<span>${day}</span>`
}
