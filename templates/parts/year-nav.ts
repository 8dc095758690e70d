import type {Messages} from '../../src/messages/messages.ts'
import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {Tally} from '../../src/view/lists/profile.ts'
import {amountOf} from './amount.ts'

/** Where each year of a long list begins. */
export function yearNav(years: readonly Tally[], messages: Messages, link: Link): Html {
  return html`<nav class="letters" aria-label="${messages.reading.list.years}">
<ul>
${years.map(({label, to, count}) => html`<li><a href="${link(to)}">${label}</a>${amountOf(count, messages)}</li>\n`)}</ul>
</nav>
`
}
