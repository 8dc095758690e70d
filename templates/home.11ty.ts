import {html} from '../src/site/html.ts'
import {addressOf, type Link} from '../src/view/address.ts'
import type {OutletsOverTime} from '../src/view/charts/outlets-over-time.ts'
import {templateWithChart} from './frame/template.ts'
import {chartSection} from './parts/chart-section.ts'
import {entryList} from './parts/entry-list.ts'
import {numberedNames} from './parts/numbered-names.ts'

export default templateWithChart(
  'home',
  async (
    home,
    link,
  ) => html`${home.description && html`<p class="page-dek front">${home.description}</p>\n`}<ul class="counts">
${home.counts.map(({name, to}) => html`<li><a href="${link(to)}">${name}</a></li>\n`)}</ul>
${
  home.hasArticles
    ? html`<div class="front-page">
<section aria-labelledby="newest">
<h2 id="newest">Newest</h2>
${entryList(home.newest, link)}
<p class="quiet"><a href="${link(addressOf.days())}">All articles by day</a></p>
</section>
<div>
${numberedNames('Most covered', home.stories, {label: 'All stories', to: addressOf.stories()}, link)}${numberedNames('Most quoted', home.people, {label: 'All people, A to Z', to: addressOf.people()}, link)}</div>
<div>
${numberedNames('Sources', home.outlets, {label: 'All sources', to: addressOf.sources()}, link)}${numberedNames('Topics', home.topics, {label: 'All topics', to: addressOf.topics()}, link)}</div>
</div>
${home.overTime && (await overTime(home.overTime, link))}`
    : html`<p class="lead">There is no article yet. Put text, Markdown or saved web pages into <code>seeds/</code> and build again.</p>`
}`,
)

async function overTime(chart: OutletsOverTime, link: Link) {
  const {drawOutletsOverTime} = await import('../src/site/charts/draw-outlets-over-time.ts')
  return chartSection(chart, drawOutletsOverTime(chart), link)
}
