import {type Html, html, join} from '../../src/site/html.ts'
import {addressOf, type Link} from '../../src/view/address.ts'
import type {ArticlePage} from '../../src/view/article/article-pages.ts'
import type {Citation} from '../../src/view/cite/citation-of.ts'

/** How to cite the article and check it against the file that was kept. */
export function originalFile({citation, file, original, sha256}: ArticlePage, link: Link): Html {
  return html`<section class="original" aria-labelledby="original">
<h2 id="original">Cite and check</h2>
<p class="citation">${citationLine(citation)}${contextObject(citation.coins)}</p>
<p class="quiet">Add the day on which you looked it up, where your style asks for it.</p>
${statementsOneByOne(citation, link)}${citationFormats(citation)}<dl class="facts">
<div><dt>The file as it was kept</dt><dd>${original ? html`<a href="${link(original)}" type="text/plain">${file}</a>` : html`${file}, not published`}</dd></div>
<div><dt>SHA-256</dt><dd class="hash">${sha256}</dd></div>
</dl>
</section>`
}

/** Each statement as a footnote cites it, at the address of its own, and the way to it in other formats. */
function statementsOneByOne({statements}: Citation, link: Link): Html | false {
  return (
    statements.length > 0 &&
    html`<details class="format">
<summary>Cite a statement</summary>
<ol>
${statements.map(({words, coins, query}, at) => html`<li id="c${at + 1}"><span>${words}</span> <a href="${link(addressOf.cite()) + query}">BibTeX, RIS, CSL</a>${contextObject(coins)}</li>\n`)}</ol>
</details>
`
  )
}

/** To be copied into a reference manager: a click marks all of it. */
function citationFormats({formats}: Citation): Html {
  return html`${formats.map(({label, text}) => html`<details class="format">\n<summary>${label}</summary>\n<pre>${text}</pre>\n</details>\n`)}`
}

/** Empty, since a browser shows its title to whoever points at it. */
function contextObject(coins: string): Html {
  return html`<span class="Z3988" title="${coins}"></span>`
}

function citationLine({authors, title, outlet, published, archive, url}: Citation): Html {
  const kept = html`kept in <cite>${archive}</cite>`
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
