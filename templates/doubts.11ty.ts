import {html} from '../src/site/html.ts'
import {grouped} from '../src/view/words.ts'
import {template} from './frame/template.ts'
import {doubtList} from './parts/doubt-list.ts'
import {pagerNav} from './parts/pager.ts'

export default template(
  'doubts',
  ({heading, total, lines, pager}, link) => html`<header class="page-head">
<h1>${heading}</h1>
<p class="page-line">${grouped(total)} in this archive; each leads to where it stands</p>
</header>
${doubtList(lines, link)}
${pagerNav(pager, link)}`,
)
