import {html} from '../src/site/html.ts'
import {template} from './frame/template.ts'
import {pagination} from './parts/pagination.ts'

export default template(
  'stories',
  (page, link, messages) => html`<header class="page-head">
<h1>${page.heading}</h1>
<p class="page-line">${page.lead}</p>
</header>
<ol class="entries">
${page.stories.map(
  ({title, to, range, reports, outlets}) => html`<li class="entry">
<p class="entry-title"><a href="${link(to)}">${title}</a></p>
<p class="entry-line">${reports} · ${range ?? 'undated'} · ${outlets.join(', ')}</p>
</li>
`,
)}</ol>${pagination(page.pager, messages, link)}`,
)
