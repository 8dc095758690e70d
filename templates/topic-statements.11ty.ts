import {html} from '../src/site/html.ts'
import {template} from './frame/template.ts'
import {pagination} from './parts/pagination.ts'
import {speakerSections} from './parts/speaker-sections.ts'

export default template(
  'topicStatements',
  (page, link) => html`<header class="page-head">
<p class="kicker">Topic</p>
<h1>${page.heading}</h1>
<p class="page-line">${page.lead}</p>
</header>
<section aria-labelledby="said">
<h2 id="said">By speaker</h2>
${speakerSections(page.said, link)}${pagination(page.pager, link)}</section>`,
)
