import type {Messages} from '../src/messages/messages.ts'
import {say} from '../src/messages/say.ts'
import {flag, html, join} from '../src/site/html.ts'
import type {Link} from '../src/view/address.ts'
import type {Comparison, OnlyOne, Thing} from '../src/view/story/comparison.ts'
import type {StoryPage} from '../src/view/story/story-pages.ts'
import {template} from './frame/template.ts'
import {corrections} from './parts/corrections.ts'
import {outletAndDay} from './parts/entry-list.ts'
import {profileBeside} from './parts/profile.ts'
import {statementSection} from './parts/statement.ts'
import {withMargin} from './parts/with-margin.ts'

export default template(
  'story',
  (story, link, messages) => html`<header class="page-head">
<p class="kicker">${messages.story.kicker}</p>
<h1>${story.heading}</h1>
<p class="page-line">${story.lead}</p>
</header>
${withMargin(
  html`<section aria-labelledby="reports">
<h2 id="reports">${messages.story.sideBySide}</h2>
<ol class="headlines">
${story.reports.map(
  ({letter, entry, copies}) => html`<li id="report-${letter.toLowerCase()}"><b class="witness">${letter}</b>
<p class="entry-title"><a href="${link(entry.to)}">${entry.title}</a></p>
<p class="entry-line">${outletAndDay(entry, messages, link)}</p>
${
  copies.length > 0 &&
  html`<p class="quiet">${messages.copies.alsoPrinted} ${join(
    copies.map(({outlet, to}) => html`<a href="${link(to)}">${outlet.label}</a>`),
    ', ',
  )}</p>\n`
}</li>
`,
)}</ol>
</section>
${story.statements.length > 0 && sharedStatements(story, messages, link)}<section aria-labelledby="carried">
<h2 id="carried">${messages.story.whoCarries}</h2>
<p>${messages.story.letters}</p>
${story.comparisons.map((one) => comparison(one, story, messages, link))}</section>
${story.onlyOne.length > 0 && onlyOne(story, messages, link)}${story.related.length > 0 && related(story, messages, link)}${story.evidence.length > 0 && evidence(story, messages, link)}${corrections(story.corrections, messages, link)}`,
  profileBeside(story.profile, messages, link, 'reports'),
)}`,
)

function sharedStatements({statements, moreStatements}: StoryPage, messages: Messages, link: Link) {
  return html`<section aria-labelledby="statements">
<h2 id="statements">${messages.story.several}</h2>
${statements.map((statement) => statementSection(statement, messages, link, 'named'))}${
  moreStatements > 0 &&
  html`<p class="quiet"><a href="#carried-statements">${say(messages.story.moreInTable, {count: moreStatements}, messages)}</a></p>\n`
}</section>
`
}

function comparison(
  {title, id, letters, reports: total, rows, more}: Comparison,
  {reports}: StoryPage,
  messages: Messages,
  link: Link,
) {
  return html`<h3 id="${id}">${title}</h3>
<section class="table" tabindex="0" aria-labelledby="${id}">
<table class="carried">
<thead><tr><th scope="col"><span class="visually-hidden">${title}</span></th>${letters.map(
    (letter, at) =>
      html`<th scope="col">${letter}${letters.length <= mostNamedColumns && html`<br>${reports[at]?.entry.outlet.label}`}</th>`,
  )}<th scope="col">${say(messages.story.of, {count: total}, messages)}</th></tr></thead>
<tbody>
${rows.map(
  ({
    label,
    to,
    carried,
    by,
  }) => html`<tr><th scope="row">${thing({label, to}, link)}</th>${carried.map((yes) => (yes ? html`<td>●<i>${messages.story.yes}</i></td>` : html`<td></td>`))}<td>${by}</td></tr>
`,
)}</tbody>
</table>
</section>
${more > 0 && html`<p class="quiet">${say(messages.story.moreCarried, {count: more}, messages)}</p>\n`}`
}

/** Beyond that the columns of a table have room for a letter each. */
const mostNamedColumns = 4

function onlyOne({onlyOne}: StoryPage, messages: Messages, link: Link) {
  return html`<section aria-labelledby="only-one">
<h2 id="only-one">${messages.story.onlyOne}</h2>
${onlyOne.map((one) => ownOf(one, onlyOne.length <= mostOpen, messages, link))}</section>
`
}

/** Of a story with more reports, what each has alone is a line until it is asked for. */
const mostOpen = 3

function ownOf({letter, outlet, amounts, kinds, to}: OnlyOne, few: boolean, messages: Messages, link: Link) {
  return html`<details class="alone"${flag('open', few)}>
<summary><b class="witness">${letter}</b> ${outlet}: ${amounts}</summary>
<dl class="facts">
${kinds.map(
  ({title, things, more}) => html`<div class="run"><dt>${title}</dt>
${things.map((one) => html`<dd>${thing(one, link)}</dd>\n`)}${more > 0 && html`<dd class="quiet"><a href="${link(to)}">${say(messages.lists.more, {count: more}, messages)}</a></dd>\n`}</div>
`,
)}</dl>
</details>
`
}

/** Apart from the event: what belongs to it and reports something else. */
function related({related}: StoryPage, messages: Messages, link: Link) {
  return html`<section aria-labelledby="related">
<h2 id="related">${messages.story.related}</h2>
<ul class="reports">
${related.map(
  ({
    entry,
    strength,
    says,
  }) => html`<li><a href="${link(entry.to)}">${entry.title}</a> <span class="entry-line">${outletAndDay(entry, messages, link)}</span> <span class="quiet">${messages.story.nearness[strength]}: ${says}</span></li>
`,
)}</ul>
</section>
`
}

function thing({label, to}: Pick<Thing, 'label' | 'to'>, link: Link) {
  return to ? html`<a href="${link(to)}">${label}</a>` : label
}

function evidence({evidence}: StoryPage, messages: Messages, link: Link) {
  return html`<section aria-labelledby="why">
<h2 id="why">${messages.story.why}</h2>
<ul>
${evidence.map(({says, article}) => html`<li>${article && html`<a href="${link(article.to)}">${article.label}</a>: `}${says}</li>\n`)}</ul>
</section>
`
}
