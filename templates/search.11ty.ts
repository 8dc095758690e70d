import {type Html, html} from '../src/site/html.ts'
import {addressOf, type Link} from '../src/view/address.ts'
import type {ShortList} from '../src/view/search/search-pages.ts'
import {letterNav} from './parts/name-index-page.ts'
import {tallies} from './parts/tallies.ts'
import {template} from './template.ts'

export default template(
  'search',
  (page, link) => html`<header class="page-head">
<h1>Search</h1>
<p class="page-line">${page.lead}</p>
</header>
<form class="search" role="search" action="${link(addressOf.search())}" method="get">
<p class="search-words"><label for="q">Words, or a “quotation”</label>
<input id="q" name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
<button type="submit">Search</button></p>
<div class="search-filters">
${day('from', 'From', 'year, month or day')}${day('to', 'To', 'as 2019 or 2019-03-08')}<p><label for="outlet">Outlet</label>
<select id="outlet" name="outlet"><option value="">any</option></select></p>
<p><label for="topic">Topic</label>
<select id="topic" name="topic"><option value="">any</option></select></p>
${named('person', 'Person')}${named('story', 'Story')}<p><label for="order">In order of</label>
<select id="order" name="order"><option value="best">relevance</option><option value="newest">day, newest first</option><option value="oldest">day, oldest first</option></select></p>
<p class="search-said"><input id="said" name="said" type="checkbox" value="1"> <label for="said">only what this person said</label></p>
</div>
<p class="search-status" role="status"></p>
<p class="search-perhaps"></p>
</form>
<ul class="search-names" hidden></ul>
<section class="results" aria-labelledby="results" hidden>
<h2 id="results">Results</h2>
<ol class="entries"></ol>
<p><button type="button" hidden>Show more</button></p>
</section>
<noscript><p class="box">Searching needs JavaScript. The indexes below lead to every article without it.</p></noscript>
<div class="search-ways">
${page.letters.length > 0 && html`<section aria-labelledby="people">\n<h2 id="people">People</h2>\n${letterNav(page.letters, link)}</section>\n`}<div class="columns">
<section aria-labelledby="years">
<h2 id="years">Days</h2>
${tallies(page.years, link)}
<p class="quiet"><a href="${link(addressOf.days())}">All by month</a></p>
</section>
${shortList('topics', 'Topics', page.topics, link)}${shortList('outlets', 'Outlets', page.outlets, link)}</div>
<p>By event: <a href="${link(addressOf.stories())}">stories</a>. By speaker: <a href="${link(addressOf.quotes())}">quotes</a>. By dateline and place: <a href="${link(addressOf.places())}">places</a>.</p>
</div>`,
)

function day(name: string, label: string, hint: string): Html {
  return html`<p><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="text" inputmode="numeric" pattern="\\d{4}(-\\d{2}(-\\d{2})?)?" placeholder="${hint}" autocomplete="off"></p>
`
}

/** A field that offers names while one is typed. */
function named(name: string, label: string): Html {
  return html`<p><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="text" list="${name}-names" autocomplete="off" spellcheck="false"></p>
<datalist id="${name}-names"></datalist>
`
}

function shortList(id: string, heading: string, {rows, more, all}: ShortList, link: Link): Html | false {
  return (
    rows.length > 0 &&
    html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${tallies(rows, link)}
<p class="quiet"><a href="${link(all)}">${more > 0 ? `and ${more} more` : 'A to Z'}</a></p>
</section>
`
  )
}
