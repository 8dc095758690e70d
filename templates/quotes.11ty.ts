import type {Messages} from '../src/messages/messages.ts'
import {say} from '../src/messages/say.ts'
import {attribute, type Html, html} from '../src/site/html.ts'
import type {Link} from '../src/view/address.ts'
import type {WhoQuotesWhom} from '../src/view/charts/who-quotes-whom.ts'
import type {QuoteGroup, QuotesPage} from '../src/view/quotes/quotes-page.ts'
import type {Wording} from '../src/view/statements/statement.ts'
import {template} from './frame/template.ts'
import {certaintyMark} from './parts/certainty.ts'
import {chartLink, chartSection} from './parts/chart-section.ts'
import {outletAndDayInWords} from './parts/entry-list.ts'
import {letterNav} from './parts/name-index-page.ts'
import {pagination} from './parts/pagination.ts'
import {tallies} from './parts/tallies.ts'

export default template('quotes', (page, link, messages) =>
  page.whoQuotesWhom
    ? whoQuotesWhom(page.whoQuotesWhom, messages, link).then((chart) => main(page, link, messages, chart))
    : main(page, link, messages),
)

async function whoQuotesWhom(chart: WhoQuotesWhom, messages: Messages, link: Link): Promise<Html> {
  const {drawWhoQuotesWhom} = await import('../src/site/charts/draw-who-quotes-whom.ts')
  return chartSection(chart, drawWhoQuotesWhom(chart, messages.numbers), messages, link)
}

function main(page: QuotesPage, link: Link, messages: Messages, chart?: Html): Html {
  return html`<header class="page-head">
<h1>${page.heading}</h1>
<p class="page-line">${page.lead}${page.whoQuotesWhom && chartLink(page.whoQuotesWhom)}</p>
</header>
${
  page.ways.length > 0 &&
  html`<div class="columns">
${page.ways.map(({title, rows, others}) => html`<section>\n<h2>${title}</h2>\n${tallies(rows, messages, link)}\n${others && html`<p class="quiet"><a href="${link(others.to)}">${others.label}</a></p>\n`}</section>\n`)}</div>
`
}<section aria-labelledby="order">
<h2 id="order">${messages.speakers.bySpeaker}</h2>
${page.letters.length > 1 && letterNav(page.letters, messages.nameIndex.letters, link)}<div class="speakers">
${page.groups.map((group) => groupSection(group, messages, link))}</div>${pagination(page.pager, messages, link)}</section>
${chart}`
}

function groupSection({heading, to, continued, letter, quotes}: QuoteGroup, messages: Messages, link: Link) {
  return html`<section class="said-by"${attribute('id', letter)}>
<h3>${to ? html`<a href="${link(to)}">${heading}</a>` : heading}${continued && html` <span class="quiet">${messages.speakers.continued}</span>`}</h3>
<ul class="utterances">
${quotes.map((quote) => utterance(quote, messages, link))}</ul>
</section>
`
}

/** Under its speaker: where it was printed. */
function utterance({to, label, speech, speaker, perhaps, textSays, entry}: Wording, messages: Messages, link: Link) {
  const {statement: words} = messages.reading
  return html`<li><a href="${link(to)}">${label}</a>
<span class="entry-line">${outletAndDayInWords(entry, messages)} · ${speech}${speaker && html` · ${certaintyMark(speaker.certainty, messages)}`}${perhaps && ` · ${words.perhaps} ${perhaps.name}`}${textSays !== undefined && ` · ${say(words.textSays, {words: textSays}, messages)}`}</span></li>
`
}
