import {html} from '../src/site/html.ts'
import {doubtList} from './parts/doubt-list.ts'
import {pagerNav} from './parts/pager.ts'
import {template} from './template.ts'

export default template(
  'doubts',
  ({heading, lines, pager}, link) => html`<header class="page-head">
<h1>${heading}</h1>
</header>
${doubtList(lines, link)}
${pagerNav(pager, link)}`,
)
