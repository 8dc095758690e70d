import {html} from '../src/site/html.ts'
import {template} from './frame/template.ts'
import {doubtList} from './parts/doubt-list.ts'
import {pagination} from './parts/pagination.ts'

export default template(
  'doubts',
  ({heading, lead, lines, pager}, link, messages) => html`<header class="page-head">
<h1>${heading}</h1>
<p class="page-line">${lead}</p>
</header>
${doubtList(lines, messages, link)}${pagination(pager, messages, link)}`,
)
