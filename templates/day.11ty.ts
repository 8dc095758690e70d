import type {Messages} from '../src/messages/messages.ts'
import {say} from '../src/messages/say.ts'
import {attribute, html} from '../src/site/html.ts'
import type {Link} from '../src/view/address.ts'
import type {Calendar, CalendarDay} from '../src/view/day/calendar.ts'
import type {DayPage, DaySection} from '../src/view/day/day-pages.ts'
import type {ArticleEntry} from '../src/view/lists/article-entry.ts'
import {template} from './frame/template.ts'
import {entryList, outletAndDay} from './parts/entry-list.ts'
import {pagination} from './parts/pagination.ts'
import {profileBeside} from './parts/profile.ts'
import {withMargin} from './parts/with-margin.ts'

export default template(
  'day',
  (page, link, messages) => html`<header class="page-head">
<p class="kicker">${page.kind}</p>
<h1>${page.heading}</h1>
<p class="page-line">${page.lead}</p>
</header>
${withMargin(
  html`${neighbours(page, messages, link)}${page.calendar && calendar(page.calendar, link)}${page.sections.map((section) => daySection(section, messages, link))}${pagination(page.pager, messages, link)}`,
  page.profile && profileBeside(page.profile, messages, link, 'main'),
)}`,
)

function daySection({id, heading, to, entries, spokenOf}: DaySection, messages: Messages, link: Link) {
  return html`<section class="day">
<h2${attribute('id', id)}>${to ? html`<a href="${link(to)}">${heading}</a>` : heading}</h2>
${entryList(entries, messages, link)}${spokenOf.length > 0 && spoken(spokenOf, messages, link)}
</section>
`
}

function spoken(entries: readonly ArticleEntry[], messages: Messages, link: Link) {
  return html`
<details class="spoken-of">
<summary>${say(messages.day.spokenOf, {count: entries.length}, messages)}</summary>
<ul class="reports">
${entries.map((entry) => html`<li><a href="${link(entry.to)}">${entry.title}</a> <span class="entry-line">${outletAndDay(entry, messages, link)}</span></li>\n`)}</ul>
</details>`
}

function neighbours({before, after}: DayPage, messages: Messages, link: Link) {
  if (!before && !after) return undefined
  return html`<nav class="neighbours" aria-label="${messages.day.neighbours}">
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
    ? html`<a${attribute('id', published.id)} href="${link(published.to)}" aria-label="${published.label}">${day}</a>`
    : html`<span>${day}</span>`
}
