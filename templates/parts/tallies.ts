import type {Messages} from '../../src/messages/messages.ts'
import {say} from '../../src/messages/say.ts'
import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {Tally, TopList} from '../../src/view/lists/profile.ts'
import {amountOf} from './amount.ts'

/** Names, each with its number of articles. */
export function tallies(rows: readonly Tally[], messages: Messages, link: Link): Html {
  return html`<ul class="tallies">
${rows.map(({label, to, count}) => html`<li><a href="${link(to)}">${label}</a>${amountOf(count, messages)}</li>\n`)}</ul>`
}

/**
 * A list under its heading; it opens for what comes next.
 *
 * @param articles where on the page the articles begin that the rest are named in
 */
export function topList({title, rows, next, more}: TopList, messages: Messages, link: Link, articles: string): Html {
  return html`<h3>${title}</h3>
${tallies(rows, messages, link)}
${
  next.length > 0 &&
  html`<details class="next"><summary>${say(messages.lists.more, {count: next.length + more}, messages)}</summary>
${tallies(next, messages, link)}
${more > 0 && html`<p class="quiet"><a href="#${articles}">${say(messages.reading.list.lessOften, {count: more}, messages)}</a></p>\n`}</details>
`
}`
}
