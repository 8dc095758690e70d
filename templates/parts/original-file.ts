import {type Html, html, join} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {ArticlePage, Citation} from '../../src/view/article/article-pages.ts'

/** How to cite the article and check it against the file that was kept. */
export function originalFile({citation, file, original, sha256}: ArticlePage, link: Link): Html {
  return html`<section class="original" aria-labelledby="original">
<h2 id="original">Cite and check</h2>
<p class="citation">${citationLine(citation)}</p>
${citationFormats(citation)}<dl class="facts">
<div><dt>The file as it was kept</dt><dd>${original ? html`<a href="${link(original)}" type="text/plain">${file}</a>` : html`${file}, not published`}</dd></div>
<div><dt>SHA-256</dt><dd class="hash">${sha256}</dd></div>
</dl>
</section>`
}

/** To be copied into a reference manager: a click marks all of it. */
function citationFormats({formats}: Citation): Html {
  return html`${formats.map(({label, text}) => html`<details class="format"><summary>${label}</summary>\n<pre tabindex="0" aria-label="${label}">${text.trim()}</pre>\n</details>\n`)}`
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
