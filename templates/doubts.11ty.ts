import {html} from '../src/site/html.ts'
import {grouped} from '../src/view/words.ts'
import {template} from './frame/template.ts'
import {doubtList} from './parts/doubt-list.ts'
import {pagination} from './parts/pagination.ts'

export default template(
  'doubts',
  ({heading, total, lines, pager}, link, messages) => html`<header class="page-head">
<h1>${heading}</h1>
<p class="page-line">${grouped(total)} in this archive; each leads to where it stands</p>
</header>
${doubtList(lines, link)}${pagination(pager, messages, link)}`,
)
