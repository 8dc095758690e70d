import type {Messages} from '../../src/messages/messages.ts'
import {say} from '../../src/messages/say.ts'
import {type Html, html, join} from '../../src/site/html.ts'
import {directionOf} from '../../src/site/writing/written-in.ts'
import type {Link} from '../../src/view/address.ts'
import type {Copies} from '../../src/view/copies/copies-of.ts'
import type {Difference} from '../../src/view/copies/differences.ts'
import type {Stretch} from '../../src/view/statements/word-diff.ts'
import {outletAndDay} from './entry-list.ts'
import {sentence} from './sentence.ts'

/** Below the headline: whose report this is, or how many more print it. */
export function copyNote({lead, agency, others}: Copies, messages: Messages, link: Link): Html {
  const {copies: words} = messages
  const first = lead
    ? sentence(
        words.isCopy[lead.relation],
        {lead: [lead.entry.source ?? messages.reading.list.unknownOutlet, lead.entry.to]},
        link,
      )
    : say(words.leads, {count: others.length}, messages)
  const whose = agency && html` ${sentence(words.ofAgency, {agency: [agency.label, agency.to]}, link)}`
  return html`<p class="page-line copy-note">${first}${whose} <a href="#copies">${words.compare}</a></p>\n`
}

/** The versions of a report, and what this one left out, added and changed. */
export function copiesSection({lead, others, differences}: Copies, messages: Messages, link: Link): Html {
  const {copies: words} = messages
  return html`<section aria-labelledby="copies">
<h2 id="copies">${words.heading}</h2>
<ul class="reports">
${lead && html`<li><a href="${link(lead.entry.to)}">${lead.entry.title}</a> <span class="entry-line">${outletAndDay(lead.entry, messages, link)}</span> <span class="quiet">${words.itLeads}</span></li>\n`}${others.map(
  ({entry, relation}) =>
    html`<li><a href="${link(entry.to)}">${entry.title}</a> <span class="entry-line">${outletAndDay(entry, messages, link)}</span> <span class="quiet">${words.as[relation]}</span></li>\n`,
)}</ul>
${
  lead &&
  differences &&
  (differences.shown.length > 0
    ? html`<details class="versions">
<summary>${say(words.differences, {outlet: lead.entry.source ?? messages.reading.list.unknownOutlet}, messages)}</summary>
<dl class="facts">
${differences.shown.map((one) => difference(one, messages))}</dl>
${differences.more > 0 && html`<p class="quiet"><a href="${link(lead.entry.to)}">${say(messages.lists.more, {count: differences.more}, messages)}</a></p>\n`}</details>
`
    : html`<p class="quiet">${words.noDifference}</p>\n`)
}</section>
`
}

function difference(one: Difference, {copies: words}: Messages): Html {
  switch (one.kind) {
    case 'left out':
      return html`<div><dt>${words.leftOut}</dt><dd${directionOf(one.text)}><del>${one.text}</del></dd></div>\n`
    case 'added':
      return html`<div><dt>${words.added}</dt><dd${directionOf(one.text)}><ins>${one.text}</ins></dd></div>\n`
    case 'changed':
      return html`<div><dt>${words.changed}</dt><dd>${marked(one.there, 'del')}</dd><dd>${marked(one.here, 'ins')}</dd></div>\n`
    default:
      return one satisfies never
  }
}

function marked(stretches: readonly Stretch[], as: 'del' | 'ins'): Html {
  return join(
    stretches.map(({text, differs}) => {
      if (!differs) return text
      return as === 'del' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
    }),
    '',
  )
}
