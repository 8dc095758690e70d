import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {Pager} from '../../src/view/lists/paginate.ts'

/** The way between the pages of a list; nothing where there is one page. */
export function pagerNav(pager: Pager | undefined, link: Link): Html | undefined {
  if (!pager) return undefined
  const {pages, previous, next} = pager
  return html`<nav class="pagination" aria-label="Pages of this list">
<ul>
${previous && html`<li><a href="${link(previous)}" rel="prev">Previous</a></li>\n`}${pages.map((step) =>
  step === undefined
    ? html`<li><span>…</span></li>\n`
    : step.current
      ? html`<li><span aria-current="page">${step.number}</span></li>\n`
      : html`<li><a href="${link(step.to)}">${step.number}</a></li>\n`,
)}${next && html`<li><a href="${link(next)}" rel="next">Next</a></li>\n`}</ul>
</nav>`
}
