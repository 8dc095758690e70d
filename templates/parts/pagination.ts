import type {Messages} from '../../src/messages/messages.ts'
import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {Pager} from '../../src/view/lists/paginate.ts'

/** The way through a list that has several pages. */
export function pagination(pager: Pager | undefined, {lists: words}: Messages, link: Link): Html | undefined {
  return (
    pager &&
    html`
<nav class="pagination" aria-label="${words.pages}">
<ul>
${pager.previous && html`<li><a href="${link(pager.previous)}" rel="prev">${words.previous}</a></li>\n`}${pager.pages.map(
  (step) =>
    step === undefined
      ? html`<li><span>…</span></li>\n`
      : step.current
        ? html`<li><span aria-current="page">${step.number}</span></li>\n`
        : html`<li><a href="${link(step.to)}">${step.number}</a></li>\n`,
)}${pager.next && html`<li><a href="${link(pager.next)}" rel="next">${words.next}</a></li>\n`}</ul>
</nav>`
  )
}
