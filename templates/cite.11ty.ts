import {html} from '../src/site/html.ts'
import {addressOf} from '../src/view/address.ts'
import {template} from './frame/template.ts'

export default template(
  'cite',
  (_, link) => html`<header class="page-head">
<h1>Cite a statement</h1>
<p class="page-line">As text, BibTeX, RIS and CSL-JSON</p>
</header>
<p>Beside each statement of an article stands <em>cite</em>: it leads to the statement as a footnote cites it, and from there to this page. Reference managers that look for what a page holds, such as Zotero, find article and statements on the page of the article. The same as tables is in <a href="${link(addressOf.data())}">the data</a>.</p>
<p class="cite-status" role="status"></p>
<div class="cited"></div>
<p class="quiet">The formats are written here, in your browser, which takes JavaScript. The page of the article has each statement as text, and the article itself as BibTeX, RIS and CSL-JSON, without it.</p>`,
)
