import type {Messages} from '../../src/messages/messages.ts'
import {attribute, type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {Crumb} from '../../src/view/crumb.ts'
import type {Letter, NameEntry, NameIndexPage} from '../../src/view/lists/name-index-pages.ts'
import {pagination} from './pagination.ts'
import {tallies} from './tallies.ts'

/** What a page kind adds: to the line under the heading, and after the names. */
interface Additions {
  readonly line?: Html
  readonly after?: Html
}

/** An index of names: the alphabet, and the names under each letter. */
export function nameIndexPage(
  page: NameIndexPage,
  link: Link,
  messages: Messages,
  {line, after}: Additions = {},
): Html {
  const {nameIndex: words} = messages
  return html`<header class="page-head">
<h1>${page.heading}</h1>
<p class="page-line">${page.lead}${line}</p>
</header>
${page.letters.length > 1 && letterNav(page.letters, words.letters, link)}${
  page.beginnings.length > 1 && letterNav(page.beginnings, words.beginnings, link)
}${
  page.most.length > 0 &&
  html`<section aria-labelledby="most">
<h2 id="most">${words.most}</h2>
${tallies(page.most, messages, link)}
</section>
`
}<div class="letters-${page.sections.length > 1 ? 'many' : 'one'}">
${page.sections.map(
  ({letter, heading, entries}) => html`<section class="letter" aria-labelledby="${letter}">
<h2 id="${letter}">${heading}</h2>
<ul class="names">
${entries.map((entry) => nameLine(entry, link))}</ul>
</section>
`,
)}</div>${pagination(page.pager, messages, link)}${after}`
}

/** The letters that have entries. */
export function letterNav(letters: readonly (Crumb & Partial<Letter>)[], label: string, link: Link): Html {
  return html`<nav class="letters" aria-label="${label}">
<ul>
${letters.map((letter) => html`<li><a href="${link(letter.to)}"${attribute('aria-current', letter.current ? 'page' : undefined)}>${letter.label}</a></li>\n`)}</ul>
</nav>
`
}

function nameLine({id, label, to, see, note, amount}: NameEntry, link: Link): Html {
  const address = attribute('id', id)
  if (see !== undefined) return html`<li${address}>${label} <a href="${link(to)}">${see}</a></li>\n`
  return html`<li${address}><a href="${link(to)}">${label}</a> <span class="number">${amount}</span>${note && html` <span class="name-note">${note}</span>`}</li>
`
}
