import type {Messages} from '../../src/messages/messages.ts'
import type {Site} from '../../src/model.ts'
import {attribute, type Html, html} from '../../src/site/html.ts'
import {addressOfLogo} from '../../src/site/look/logo.ts'
import {type Address, addressOf, type Link} from '../../src/view/address.ts'

/** The name of the archive, the ways in, and the search box. */
export function masthead(site: Site, {frame}: Messages, here: Address, link: Link): Html {
  const all = ways(site, frame)
  // Short words share a line of narrow columns; a longer one would be broken.
  const wide = all.some(([label]) => label.length > shortWord)
  const name = html`${logo(site, link)}${site.title}`
  return html`<header class="masthead">
${
  here.path === addressOf.home().path
    ? html`<h1 class="masthead-title front">${name}</h1>`
    : html`<p class="masthead-title"><a href="${link(addressOf.home())}">${name}</a></p>`
}
<nav class="masthead-nav" aria-label="${frame.navigation}">
<ul${attribute('class', wide ? 'wide' : undefined)}>
${all.map(([label, to]) => html`<li><a href="${link(to)}"${attribute('aria-current', standing(here, to))}>${label}</a></li>\n`)}</ul>
</nav>
${here.path !== addressOf.search().path && searchBox(frame, link)}</header>`
}

const shortWord = 8

/** The archive's name stands beside it, so it says nothing of its own. */
function logo({logo: own}: Site, link: Link): Html | undefined {
  return own && html`<img class="logo" src="${link(addressOfLogo(own))}" alt=""> `
}

/** The ways in, in the order a reader asks: who, said what, about which event, …; then the archivist's own pages. */
function ways({pages = []}: Site, {ways: label}: Messages['frame']): readonly (readonly [string, Address])[] {
  return [
    [label.people, addressOf.people()],
    [label.quotes, addressOf.quotes()],
    [label.stories, addressOf.stories()],
    [label.topics, addressOf.topics()],
    [label.sources, addressOf.sources()],
    [label.places, addressOf.places()],
    [label.days, addressOf.days()],
    [label.search, addressOf.search()],
    [label.about, addressOf.about()],
    ...pages.map(({id, title}) => [title, addressOf.own(id)] as const),
  ]
}

function standing(here: Address, entry: Address): 'page' | 'true' | undefined {
  if (here.path === entry.path) return 'page'
  return here.path.startsWith(entry.path) ? 'true' : undefined
}

/** Leads to the search page with what is typed; it works without a script, as far as that page does. */
function searchBox({searchBox: label, searchButton}: Messages['frame'], link: Link): Html {
  return html`<form class="masthead-search" role="search" action="${link(addressOf.search())}" method="get">
<input name="q" type="search" aria-label="${label}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
<button type="submit">${searchButton}</button>
</form>
`
}
