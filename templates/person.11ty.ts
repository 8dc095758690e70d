import type {Messages} from '../src/messages/messages.ts'
import {say} from '../src/messages/say.ts'
import {attribute, html} from '../src/site/html.ts'
import type {Link} from '../src/view/address.ts'
import type {PersonPage} from '../src/view/person/person-pages.ts'
import {template} from './frame/template.ts'
import {amountOf} from './parts/amount.ts'
import {corrections} from './parts/corrections.ts'
import {outletAndDay, outletAndDayInWords} from './parts/entry-list.ts'
import {pagination} from './parts/pagination.ts'
import {profileBeside} from './parts/profile.ts'
import {sentence} from './parts/sentence.ts'
import {statementSection} from './parts/statement.ts'
import {whyDetails} from './parts/why.ts'
import {withMargin} from './parts/with-margin.ts'
import {yearNav} from './parts/year-nav.ts'

export default template(
  'person',
  (person, link, messages) => html`<header class="page-head">
<p class="kicker">${messages.person.kicker}</p>
<h1>${person.heading}</h1>
<p class="page-line">${person.lead}</p>
${person.like.length > 0 && likeNames(person, messages, link)}</header>
${withMargin(
  html`${person.speaksAbout.length > 0 && speaksAbout(person, messages, link)}${person.roles.length > 0 && roles(person, messages, link)}<section aria-labelledby="occasions">
<h2 id="occasions">${messages.person.appearances}</h2>
${person.years.length > 0 && yearNav(person.years, messages, link)}${person.occasions.map((occasion) => occasionSection(occasion, messages, link))}${pagination(person.pager, messages, link)}
</section>
${corrections(person.corrections, messages, link)}`,
  person.profile && html`${profileBeside(person.profile, messages, link, 'occasions')}${names(person, messages, link)}`,
)}`,
)

/** The second click of “what did she say about the port, and do the reports agree?” */
function speaksAbout({speaksAbout}: PersonPage, messages: Messages, link: Link) {
  return html`<section aria-labelledby="about">
<h2 id="about">${messages.person.speaksAbout}</h2>
<ul class="tags">
${speaksAbout.map(({label, to, count}) => html`<li><a href="${link(to)}">${label}</a>${amountOf(count, messages)}</li>\n`)}</ul>
</section>
`
}

function likeNames({like}: PersonPage, messages: Messages, link: Link) {
  return html`<p class="quiet">${messages.person.like} ${like.map(
    ({label, to, note}, at) => html`${at > 0 && ', '}<a href="${link(to)}">${label}</a> (${note})`,
  )}</p>
`
}

function roles({roles, moreRoles}: PersonPage, messages: Messages, link: Link) {
  return html`<section aria-labelledby="roles">
<h2 id="roles">${messages.person.describedAs}</h2>
<dl class="facts roles">
${roles.map(
  ({role, years, given, more}) => html`<div><dt>${role}${years && html` <span class="entry-line">${years}</span>`}</dt>
${given.map(({entry, why}) => html`<dd><span class="entry-line">${outletAndDay(entry, messages, link)}</span> ${whyDetails(why, `${role}, ${entry.outlet.label}`, messages, link)}</dd>\n`)}${more > 0 && html`<dd class="quiet"><a href="#occasions">${say(messages.lists.more, {count: more}, messages)}</a></dd>\n`}</div>
`,
)}</dl>
${moreRoles > 0 && html`<p class="quiet"><a href="#occasions">${say(messages.person.moreInArticles, {count: moreRoles}, messages)}</a></p>\n`}</section>
`
}

function occasionSection(
  {id, kind, label, to, when, reports, statements, more}: PersonPage['occasions'][number],
  messages: Messages,
  link: Link,
) {
  return html`<section class="occasion"${attribute('id', id)}>
<h3><a href="${link(to)}">${label}</a>${kind === 'story' && when && html` <span class="entry-line">${when}</span>`}</h3>
${
  kind === 'report'
    ? reports.map((entry) => html`<p class="entry-line">${outletAndDay(entry, messages, link)}</p>\n`)
    : html`<ul class="reports">
${reports.map((entry) => html`<li><a href="${link(entry.to)}">${entry.title}</a> <span class="entry-line">${outletAndDayInWords(entry, messages)}</span></li>\n`)}</ul>
`
}${statements.map((statement) => statementSection(statement, messages, link, 'unnamed'))}${
  more && html`<p class="quiet">${sentence(messages.lists.andMore, {more: [more, to]}, link)}</p>\n`
}</section>
`
}

function names({names}: PersonPage, messages: Messages, link: Link) {
  return html`<h3>${messages.person.asPrinted}</h3>
<dl class="as-printed">
${names.map(
  ({name, outlets}) => html`<div><dt>${name}</dt>
${[...outlets.rows, ...outlets.next].map(({label, to, count}) => html`<dd><a href="${link(to)}">${label}</a>${amountOf(count, messages)}</dd>\n`)}${
  outlets.more > 0 &&
  html`<dd class="quiet"><a href="#occasions">${say(messages.lists.more, {count: outlets.more}, messages)}</a></dd>\n`
}</div>
`,
)}</dl>
`
}
