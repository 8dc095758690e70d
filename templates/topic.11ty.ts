import type {Messages} from '../src/messages/messages.ts'
import {html} from '../src/site/html.ts'
import type {Link} from '../src/view/address.ts'
import type {TopicExtra} from '../src/view/topic/topic-pages.ts'
import {template} from './frame/template.ts'
import {articleListPage} from './parts/article-list-page.ts'
import {speakerSections} from './parts/speaker-sections.ts'
import {tallies} from './parts/tallies.ts'

export default template('topic', (page, link, messages) =>
  articleListPage(page, link, messages, {before: page.extra?.lead ? said(page.extra, messages, link) : undefined}),
)

function said({lead, said, speakers, all}: TopicExtra, messages: Messages, link: Link) {
  return html`<section aria-labelledby="said">
<h2 id="said">${messages.speakers.saidAbout}</h2>
<p class="page-line">${lead}</p>
${speakerSections(said, messages, link)}${speakers.length > 0 && tallies(speakers, messages, link)}${
  all && html`<p><a href="${link(all.to)}">${all.label}</a></p>\n`
}</section>
`
}
