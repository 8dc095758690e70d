import {html} from '../src/site/html.ts'
import type {AboutPage} from '../src/view/about/about-pages.ts'
import {addressOf, type Link} from '../src/view/address.ts'
import {grouped} from '../src/view/words.ts'
import {template} from './frame/template.ts'
import {doubtList} from './parts/doubt-list.ts'
import {ruleNames} from './parts/why.ts'

export default template(
  'about',
  (about, link) => html`<header class="page-head">
<h1>About this archive</h1>
${about.description && html`<p class="page-dek">${about.description}</p>\n`}</header>
<p class="lead"><strong>${about.title}</strong> holds ${about.articles}. Nobody typed in what these pages say about them: outlet, day, headline, people, statements and topics were read out of the files by rules, in the same order for every article, and each fact says where in the text it was read, by which rule, and how surely.</p>
<p>Wherever a mark like <em>stated</em> or <em>guessed</em> stands behind a fact, it opens: behind it are the rule and the passage. The files themselves are kept unchanged beside the articles, with a SHA-256 to check them by. Lines that are not the article, such as navigation, advertising and share links, are set aside, but stay readable at the end of the article with the reason.</p>
<p>What the archivist writes above an article or into the archive’s own lists wins over anything a rule has read; the page then says so and keeps what was read beside it. Where the text does not say, these pages do not either: an unknown outlet, an unattributed statement and an undated article are findings, and they are listed below.</p>
<p id="statement">A <strong>statement</strong> is what one article prints as said by somebody: words between quotation marks, or a clause that a verb of saying introduces. Denials of having said something, questions, hopes and labels are none. The same words in two articles are two statements, wherever these pages count them; a person’s are those given to them by name or by a word that means them alone.</p>
<p>All of it can be taken away as <a href="${link(addressOf.data())}">tables and records</a>. <a href="${link(addressOf.rules())}">The rules</a> stand on a page of their own.</p>
${certaintyTable(about)}
${doubtSections(about, link)}
${ruleSections(about, link)}`,
)

function certaintyTable({certainties}: AboutPage) {
  return html`<section aria-labelledby="certainty">
<h2 id="certainty">How sure it is</h2>
<section class="table" tabindex="0" aria-label="Table: facts by certainty">
<table>
<caption>How many facts of each kind are printed in the text, concluded from it, or the best of several readings</caption>
<thead><tr><th scope="col">Fact</th><th scope="col" class="figure">stated</th><th scope="col" class="figure">inferred</th><th scope="col" class="figure">guessed</th><th scope="col" class="figure">not known</th></tr></thead>
<tbody>
${certainties.map(({fact, stated, inferred, guessed, missing}) => html`<tr><th scope="row">${fact}</th>${[stated, inferred, guessed, missing ?? 0].map((number) => html`<td class="figure">${grouped(number)}</td>`)}</tr>\n`)}</tbody>
</table>
</section>
</section>`
}

function doubtSections({doubts}: AboutPage, link: Link) {
  return html`<section aria-labelledby="doubts">
<h2 id="doubts">What is doubtful</h2>
${doubts.length === 0 && html`<p>Nothing: every article is dated, sourced and attributed.</p>\n`}${doubts.map(
  ({
    kind,
    heading,
    total,
    first,
    all,
  }) => html`<h3 id="${kind}">${heading} <span class="number">${grouped(total)}</span></h3>
${doubtList(first, link)}
${all && html`<p><a href="${link(all)}">All ${grouped(total)}</a></p>\n`}`,
)}</section>`
}

function ruleSections({rules}: AboutPage, link: Link) {
  return html`<section aria-labelledby="rules">
<h2 id="rules">The rules</h2>
<p>For each fact the rules are asked in a fixed order, the most reliable first; the first that answers decides, and its name is kept. <a href="${link(addressOf.rules())}">All rules</a> says what each of them knows; these are the ones that decided here, and how often.</p>
<p>Organisations and places carry no mark, and lead to where they are first named. A name is one of them when it is on a list of known names, when one of its own words says so, such as <em>Ministry</em>, <em>University</em> or <em>River</em>, or when it is the acronym that the text prints behind one.</p>
${rules.map(
  ({fact, rules: list}) => html`<h3>${fact}</h3>
<dl class="rules">
${list.map(({rules: names, says, times}) => html`<div><dt>${ruleNames(names, link)} <span class="number">${grouped(times)}</span></dt>${says && html`<dd>${says}</dd>`}</div>\n`)}</dl>
`,
)}</section>`
}
