import type {Messages} from '../../src/messages/messages.ts'
import {grouped} from '../../src/messages/say.ts'
import {drawTimeline} from '../../src/site/charts/draw-timeline.ts'
import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {Profile} from '../../src/view/lists/profile.ts'
import {figure} from './figure.ts'
import {topList} from './tallies.ts'

/** Beside a list of articles, which begins at `articles`: how much, when, and with whom. */
export function profileBeside(profile: Profile, messages: Messages, link: Link, articles = 'articles'): Html {
  const {lists: words} = messages
  return html`<h2 id="glance">${words.glance}</h2>
<dl class="facts">
<div><dt>${words.articles}</dt><dd>${grouped(profile.articles, messages.numbers)}</dd></div>
<div><dt>${words.statements}</dt><dd>${grouped(profile.statements, messages.numbers)}</dd></div>
${profile.range && html`<div><dt>${words.published}</dt><dd>${profile.range}</dd></div>\n`}${
  profile.undated > 0 &&
  html`<div><dt>${words.undated}</dt><dd>${grouped(profile.undated, messages.numbers)}</dd></div>\n`
}</dl>
${
  profile.timeline &&
  html`<h3>${words.when}</h3>
${figure(profile.timeline, drawTimeline(profile.timeline, link, messages.numbers), messages, link)}`
}${profile.lists.map((list) => topList(list, messages, link, articles))}`
}
