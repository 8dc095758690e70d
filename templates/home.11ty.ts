import type {Messages} from '../src/messages/messages.ts'
import {html} from '../src/site/html.ts'
import {addressOf, type Link} from '../src/view/address.ts'
import type {OutletsOverTime} from '../src/view/charts/outlets-over-time.ts'
import {template} from './frame/template.ts'
import {chartSection} from './parts/chart-section.ts'
import {entryList} from './parts/entry-list.ts'
import {numberedNames} from './parts/numbered-names.ts'

export default template(
  'home',
  async (
    home,
    link,
    messages,
  ) => html`${home.description && html`<p class="page-dek front">${home.description}</p>\n`}<ul class="counts">
${home.counts.map(({name, to, amount}) => html`<li><a href="${link(to)}">${name}</a>${amount && html` <span class="number">${amount}</span>`}</li>\n`)}</ul>
${
  home.hasArticles
    ? html`<div class="front-page">
<section aria-labelledby="newest">
<h2 id="newest">${messages.home.newest}</h2>
${entryList(home.newest, messages, link)}
<p class="quiet"><a href="${link(addressOf.days())}">${messages.home.allByDay}</a></p>
</section>
<div>
${numberedNames('most-covered', messages.home.mostCovered, home.stories, {label: messages.home.allStories, to: addressOf.stories()}, messages, link)}${numberedNames('most-quoted', messages.home.mostQuoted, home.people, {label: messages.home.allPeople, to: addressOf.people()}, messages, link)}</div>
<div>
${numberedNames('sources', messages.frame.ways.sources, home.outlets, {label: messages.home.allSources, to: addressOf.sources()}, messages, link)}${numberedNames('topics', messages.frame.ways.topics, home.topics, {label: messages.home.allTopics, to: addressOf.topics()}, messages, link)}</div>
</div>
${home.overTime && (await overTime(home.overTime, messages, link))}`
    : html`<p class="lead">${messages.home.empty}</p>`
}`,
)

async function overTime(chart: OutletsOverTime, messages: Messages, link: Link) {
  const {drawOutletsOverTime} = await import('../src/site/charts/draw-outlets-over-time.ts')
  return chartSection(chart, drawOutletsOverTime(chart, link, messages.numbers), messages, link)
}
