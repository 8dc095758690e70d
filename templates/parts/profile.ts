import {drawTimeline} from '../../src/site/charts/draw-timeline.ts'
import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {Profile} from '../../src/view/lists/profile.ts'
import {figure} from './figure.ts'
import {topList} from './tallies.ts'

/** Beside a list of articles: how much, when, and with whom. */
export function profileBeside(profile: Profile, link: Link): Html {
  return html`<h2 id="glance">At a glance</h2>
<dl class="facts">
<div><dt>Articles</dt><dd>${profile.articles}</dd></div>
<div><dt>Statements, by anybody</dt><dd>${profile.statements}</dd></div>
${profile.range && html`<div><dt>Published</dt><dd>${profile.range}</dd></div>\n`}${
  profile.undated > 0 && html`<div><dt>Undated</dt><dd>${profile.undated}</dd></div>\n`
}</dl>
${
  profile.timeline &&
  html`<h3>When</h3>
${figure(profile.timeline, drawTimeline(profile.timeline), link)}`
}${profile.lists.map((list) => topList(list, link))}`
}
