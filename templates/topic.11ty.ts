import {html} from '../src/site/html.ts'
import type {Link} from '../src/view/address.ts'
import type {TopicExtra} from '../src/view/topic/topic-pages.ts'
import {template} from './frame/template.ts'
import {articleListPage} from './parts/article-list-page.ts'
import {speakerSections} from './parts/speaker-sections.ts'
import {tallies} from './parts/tallies.ts'

export default template('topic', (page, link) =>
  articleListPage(page, link, {before: page.extra?.lead ? said(page.extra, link) : undefined}),
)

function said({lead, said, speakers, all}: TopicExtra, link: Link) {
  return html`<section aria-labelledby="said">
<h2 id="said">What is said about it</h2>
<p class="page-line">${lead}</p>
${speakerSections(said, link)}${speakers.length > 0 && tallies(speakers, link)}${
  all && html`<p><a href="${link(all.to)}">${all.label}</a></p>\n`
}</section>
`
}
