import {type Html, html, join} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {ArticleEntry} from '../../src/view/entry.ts'

/** A list of articles: headline, outlet and day, dek. */
export function entryList(entries: readonly ArticleEntry[], link: Link): Html {
  return html`<ol class="entries">
${entries.map(
  (entry) => html`<li class="entry">
<p class="entry-title"><a href="${link(entry.to)}">${entry.title}</a></p>
<p class="entry-line">${join([sourceOf(entry), dayOf(entry)], ' · ')}</p>
${entry.dek && html`<p class="entry-dek">${entry.dek}</p>\n`}</li>
`,
)}</ol>`
}

function sourceOf({source}: ArticleEntry): Html {
  return source ? html`<span class="outlet">${source}</span>` : html`<span class="unknown">outlet unknown</span>`
}

function dayOf({published}: ArticleEntry): Html {
  return published
    ? html`<time datetime="${published.iso}">${published.words}</time>`
    : html`<span class="unknown">undated</span>`
}
