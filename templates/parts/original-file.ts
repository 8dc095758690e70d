import type {Messages} from '../../src/messages/messages.ts'
import {type Html, html, join} from '../../src/site/html.ts'
import {addressOf, type Link} from '../../src/view/address.ts'
import type {ArticlePage} from '../../src/view/article/article-pages.ts'
import type {Citation} from '../../src/view/cite/citation-of.ts'

/** How to cite the article and check it against the file that was kept. */
export function originalFile({citation, file, original, sha256}: ArticlePage, messages: Messages, link: Link): Html {
  const {cite: words} = messages.reading
  return html`<section class="original" aria-labelledby="original">
<h2 id="original">${words.heading}</h2>
<p class="citation">${citationLine(citation, words.keptIn)}${contextObject(citation.coins)}</p>
<p class="quiet">${words.ownDay}</p>
${statementsOneByOne(citation, words.statement, link)}${citationFormats(citation)}<dl class="facts">
<div><dt>${words.file}</dt><dd>${original ? html`<a href="${link(original)}" type="text/plain">${file}</a>` : html`${file}, ${words.notPublished}`}</dd></div>
<div><dt>${digest}</dt><dd class="hash">${sha256}</dd></div>
</dl>
</section>`
}

/** Names, which are the same in all languages. */
const formats = 'BibTeX, RIS, CSL'
const digest = 'SHA-256'

/** Each statement as a footnote cites it, at the address of its own, and the way to it in other formats. */
function statementsOneByOne({statements}: Citation, heading: string, link: Link): Html | false {
  return (
    statements.length > 0 &&
    html`<details class="format">
<summary>${heading}</summary>
<ol>
${statements.map(({words, coins, query}, at) => html`<li id="c${at + 1}"><span>${words}</span> <a href="${link(addressOf.cite()) + query}">${formats}</a>${contextObject(coins)}</li>\n`)}</ol>
</details>
`
  )
}

/** To be copied into a reference manager: a click marks all of it. */
function citationFormats({formats: written}: Citation): Html {
  return html`${written.map(({label, text}) => html`<details class="format">\n<summary>${label}</summary>\n<pre>${text}</pre>\n</details>\n`)}`
}

/** Empty, since a browser shows its title to whoever points at it. */
function contextObject(coins: string): Html {
  return html`<span class="Z3988" title="${coins}"></span>`
}

function citationLine({authors, title, outlet, published, archive, url}: Citation, keptIn: string): Html {
  const kept = html`${keptIn} <cite>${archive}</cite>`
  const parts = [
    authors,
    html`“${title}”`,
    outlet && html`<cite>${outlet}</cite>`,
    published,
    kept,
    url && html`<a href="${url}">${url}</a>`,
  ]
  return html`${join(
    parts.filter((part) => part !== undefined),
    ', ',
  )}.`
}
