import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {Period, Profile} from '../../src/view/profile.ts'
import {topList} from './tallies.ts'

/** Beside a list of articles: how much, when, and with whom. */
export function profileBeside(profile: Profile, link: Link): Html {
  return html`<h2 id="glance">At a glance</h2>
<dl class="facts">
<div><dt>Articles</dt><dd>${profile.articles}</dd></div>
<div><dt>Statements in them</dt><dd>${profile.statements}</dd></div>
${profile.range && html`<div><dt>Published</dt><dd>${profile.range}</dd></div>\n`}${
  profile.undated > 0 && html`<div><dt>Undated</dt><dd>${profile.undated}</dd></div>\n`
}</dl>
${profile.when.length > 1 && html`<h3>When</h3>\n${periods(profile.when, link)}\n`}${profile.lists.map((list) => topList(list, link))}`
}

/** A row a month or year, with a bar as long as its number; the number is in the text, so the bar says nothing more. */
function periods(rows: readonly Period[], link: Link): Html {
  return html`<ol class="periods">
${rows.map(
  ({label, to, count, share}) =>
    html`<li><a href="${link(to)}">${label}</a> <span class="number">${count}</span><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${share}" height="4"/></svg></li>
`,
)}</ol>`
}
