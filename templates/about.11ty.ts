import type {Messages} from '../src/messages/messages.ts'
import {grouped, say} from '../src/messages/say.ts'
import {html} from '../src/site/html.ts'
import type {AboutPage} from '../src/view/about/about-pages.ts'
import {addressOf, type Link} from '../src/view/address.ts'
import {inEnglish} from './frame/in-english.ts'
import {template} from './frame/template.ts'
import {doubtList} from './parts/doubt-list.ts'
import {sentence} from './parts/sentence.ts'
import {ruleNames} from './parts/why.ts'

export default template('about', (about, link, messages) => {
  const {about: words} = messages
  return html`<header class="page-head">
<h1>${words.title}</h1>
${about.description && html`<p class="page-dek">${about.description}</p>\n`}</header>
${parts(messages)}<section aria-labelledby="made">
<h2 id="made">${words.made.heading}</h2>
<p class="lead">${say(words.made.read, {title: about.title, articles: about.articles}, messages)}</p>
<p>${words.made.evidence}</p>
<p>${words.made.archivist}</p>
<p>${sentence(words.takeAway, {data: [words.data.title, addressOf.data()], rules: [words.rules.heading, addressOf.rules()]}, link)}</p>
</section>
<section aria-labelledby="counted">
<h2 id="counted">${words.counted.heading}</h2>
<p id="statement">${words.counted.statement}</p>
<p id="copies">${words.counted.copies}</p>
</section>
${certaintyTable(about, messages)}
${doubtSections(about, messages, link)}
${ruleSections(about, messages, link)}`
})

/** The way to each part of a long page. */
function parts({about: words}: Messages) {
  return html`<nav class="letters" aria-label="${words.parts}">
<ul>
${(
  [
    ['made', words.made.heading],
    ['counted', words.counted.heading],
    ['certainty', words.sure.heading],
    ['doubts', words.doubts.heading],
    ['rules', words.rules.heading],
  ] as const
).map(([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>\n`)}</ul>
</nav>
`
}

function certaintyTable({certainties}: AboutPage, {about: {sure: words}, certainty, numbers}: Messages) {
  return html`<section aria-labelledby="certainty">
<h2 id="certainty">${words.heading}</h2>
<section class="table" tabindex="0" aria-label="${words.table}">
<table>
<caption>${words.caption}</caption>
<thead><tr><th scope="col">${words.fact}</th>${[certainty.stated, certainty.inferred, certainty.guessed, words.unknown].map((label) => html`<th scope="col" class="figure">${label}</th>`)}</tr></thead>
<tbody>
${certainties.map(({fact, stated, inferred, guessed, missing}) => html`<tr><th scope="row">${fact}</th>${[stated, inferred, guessed, missing ?? 0].map((number) => html`<td class="figure">${grouped(number, numbers)}</td>`)}</tr>\n`)}</tbody>
</table>
</section>
</section>`
}

function doubtSections({doubts}: AboutPage, messages: Messages, link: Link) {
  const {doubts: words} = messages.about
  return html`<section aria-labelledby="doubts">
<h2 id="doubts">${words.heading}</h2>
${doubts.length === 0 && html`<p>${words.none}</p>\n`}${doubts.map(
  ({
    kind,
    heading,
    total,
    first,
    all,
  }) => html`<h3 id="${kind}">${heading} <span class="number">${grouped(total, messages.numbers)}</span></h3>
${doubtList(first, messages, link)}
${all && html`<p><a href="${link(all)}">${say(words.all, {count: total}, messages)}</a></p>\n`}`,
)}</section>`
}

function ruleSections({rules}: AboutPage, messages: Messages, link: Link) {
  const {rules: words} = messages.about
  return html`<section aria-labelledby="rules">
<h2 id="rules">${words.heading}</h2>
<p>${sentence(words.order, {rules: [words.heading, addressOf.rules()]}, link)}</p>
<p>${words.names}</p>
${rules.map(
  ({fact, rules: list}) => html`<h3>${fact}</h3>
<dl class="rules">
${list.map(({rules: names, says, times}) => html`<div><dt>${ruleNames(names, link)} <span class="number">${grouped(times, messages.numbers)}</span></dt>${says && html`<dd${inEnglish(messages)}>${says}</dd>`}</div>\n`)}</dl>
`,
)}</section>`
}
