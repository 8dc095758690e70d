import type {Messages} from '../src/messages/messages.ts'
import {say} from '../src/messages/say.ts'
import {type Html, html} from '../src/site/html.ts'
import {addressOf, type Link} from '../src/view/address.ts'
import type {ShortList} from '../src/view/search/search-pages.ts'
import {template} from './frame/template.ts'
import {letterNav} from './parts/name-index-page.ts'
import {sentence} from './parts/sentence.ts'
import {tallies} from './parts/tallies.ts'

export default template('search', (page, link, messages) => {
  const {searchPage: words, search, frame} = messages
  const {ways} = frame
  const any = html`<option value="">${search.any}</option>`
  return html`<header class="page-head">
<h1>${words.title}</h1>
<p class="page-line">${page.lead}</p>
</header>
<form class="search" role="search" action="${link(addressOf.search())}" method="get">
<p class="search-words"><label for="q">${words.words}</label>
<input id="q" name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
<button type="submit">${words.button}</button></p>
<div class="search-filters">
${day('from', words.from, '2019', words.dayHint)}${day('to', words.to, '2019-12-31', words.dayHint)}<p><label for="outlet">${words.outlet}</label>
<select id="outlet" name="outlet">${any}</select></p>
<p><label for="topic">${words.topic}</label>
<select id="topic" name="topic">${any}</select></p>
${named('person', words.person)}${named('story', words.story)}<p><label for="order">${words.order}</label>
<select id="order" name="order"><option value="best">${words.best}</option><option value="newest">${words.newest}</option><option value="oldest">${words.oldest}</option></select></p>
<p class="search-said"><input id="said" name="said" type="checkbox" value="1"> <label for="said">${words.said}</label></p>
</div>
<p class="search-status" role="status"></p>
<p class="search-perhaps"></p>
</form>
<ul class="search-names" hidden></ul>
<section class="results" aria-labelledby="results" hidden>
<h2 id="results">${words.results}</h2>
<ol class="entries"></ol>
<p><button type="button" hidden>${words.more}</button></p>
</section>
<noscript><p class="box">${words.noScript}</p></noscript>
<div class="search-ways">
${page.letters.length > 0 && html`<section aria-labelledby="people">\n<h2 id="people">${ways.people}</h2>\n${letterNav(page.letters, messages.nameIndex.letters, link)}</section>\n`}<div class="columns">
<section aria-labelledby="years">
<h2 id="years">${ways.days}</h2>
${tallies(page.years, messages, link)}
<p class="quiet"><a href="${link(addressOf.days())}">${words.byMonth}</a></p>
</section>
${shortList('topics', ways.topics, page.topics, messages, link)}${shortList('outlets', ways.sources, page.outlets, messages, link)}</div>
<p>${sentence(words.byEvent, {stories: [words.stories, addressOf.stories()]}, link)} ${sentence(words.bySpeaker, {quotes: [words.quotes, addressOf.quotes()]}, link)} ${sentence(words.byPlace, {places: [words.places, addressOf.places()]}, link)}</p>
</div>`
})

/** @param example what may be typed, in figures that every language has */
function day(name: string, label: string, example: string, hint: string): Html {
  return html`<p><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="text" inputmode="numeric" pattern="\\d{4}(-\\d{2}(-\\d{2})?)?" placeholder="${example}" title="${hint}" autocomplete="off"></p>
`
}

/** A field that offers names while one is typed. */
function named(name: string, label: string): Html {
  return html`<p><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="text" list="${name}-names" autocomplete="off" spellcheck="false"></p>
<datalist id="${name}-names"></datalist>
`
}

function shortList(
  id: string,
  heading: string,
  {rows, more, all}: ShortList,
  messages: Messages,
  link: Link,
): Html | false {
  const {searchPage: words} = messages
  return (
    rows.length > 0 &&
    html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${tallies(rows, messages, link)}
<p class="quiet"><a href="${link(all)}">${more > 0 ? say(words.others, {count: more}, messages) : words.all}</a></p>
</section>
`
  )
}
