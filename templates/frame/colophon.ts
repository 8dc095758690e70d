import type {Messages} from '../../src/messages/messages.ts'
import type {Site} from '../../src/model.ts'
import {type Html, html, join} from '../../src/site/html.ts'
import {addressOf, type Link} from '../../src/view/address.ts'

/** The foot of every page: what the marks mean, what the archivist has to say, and where more stands. */
export function colophon(site: Site, messages: Messages, link: Link): Html {
  const {frame} = messages
  const lines = [
    site.title,
    frame.madeWith,
    html`<a href="${link(addressOf.about())}">${frame.howItWasRead}</a>`,
    html`<a href="${link(addressOf.data())}">${frame.theData}</a>`,
  ]
  return html`<footer class="colophon">
${certaintyKey(messages)}
${ownLines(site, messages)}<p>${join(lines, ' · ')}</p>
</footer>`
}

/** What the archivist has at the foot of every page: a line, whose all this is, whom to ask, what may be done with the data. */
function ownLines({footer, rights, contact, dataLicence}: Site, {frame}: Messages): Html {
  const licence =
    dataLicence &&
    (dataLicence.url ? html`<a rel="license" href="${dataLicence.url}">${dataLicence.name}</a>` : dataLicence.name)
  const address = contact && (/^https?:/.test(contact) ? contact : `mailto:${contact}`)
  return html`${footer && html`<p>${footer}</p>\n`}${rights && html`<p>${rights}</p>\n`}${
    licence && html`<p>${frame.licence} ${licence}</p>\n`
  }${address && html`<p>${frame.contact} <a href="${address}">${contact}</a></p>\n`}`
}

/** What the three certainty marks mean, at the foot of every page that may show one. */
function certaintyKey({certainty, frame}: Messages): Html {
  return html`<dl class="key">
<div><dt class="certainty stated">${certainty.stated}</dt><dd>${frame.key.stated}</dd></div>
<div><dt class="certainty inferred">${certainty.inferred}</dt><dd>${frame.key.inferred}</dd></div>
<div><dt class="certainty guessed">${certainty.guessed}</dt><dd>${frame.key.guessed}</dd></div>
</dl>`
}
