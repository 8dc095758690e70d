import {html} from '../src/site/html.ts'
import {template} from './frame/template.ts'
import {pagination} from './parts/pagination.ts'
import {speakerSections} from './parts/speaker-sections.ts'

export default template(
  'topicStatements',
  (page, link, messages) => html`<header class="page-head">
<p class="kicker">${messages.speakers.topic}</p>
<h1>${page.heading}</h1>
<p class="page-line">${page.lead}</p>
</header>
<section aria-labelledby="said">
<h2 id="said">${messages.speakers.bySpeaker}</h2>
${speakerSections(page.said, messages, link)}${pagination(page.pager, messages, link)}</section>`,
)
