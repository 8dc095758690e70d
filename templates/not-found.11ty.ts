import {html} from '../src/site/html.ts'
import {addressOf} from '../src/view/address.ts'
import {template} from './template.ts'

export default template(
  'notFound',
  (_page, link) => html`<header class="page-head">
<h1>This page is not in the archive</h1>
<p class="page-dek">An article’s address is the name of its file; it moves only when the file is renamed.</p>
</header>
<p>Look for it by day among <a href="${link(addressOf.days())}">all articles</a>, by name among the <a href="${link(addressOf.people())}">people</a>, or begin at the <a href="${link(addressOf.home())}">front page</a>.</p>`,
)
