import type {AboutMessages} from '../src/messages/about/about-messages.ts'
import type {Messages} from '../src/messages/messages.ts'
import {html, join} from '../src/site/html.ts'
import type {Link} from '../src/view/address.ts'
import type {DataPage, DataSection} from '../src/view/data/data-pages.ts'
import {inEnglish} from './frame/in-english.ts'
import {template} from './frame/template.ts'
import {filled} from './parts/sentence.ts'

/** Names, which are the same in all languages. */
const names = {
  description: 'datapackage.json',
  package: 'Frictionless Data Package',
  atom: 'Atom',
  json: 'JSON Feed',
  sitemap: 'sitemap.xml',
}

export default template('data', (data, link, messages) => {
  const {data: words} = messages.about
  return html`<header class="page-head">
<h1>${words.title}</h1>
</header>
<p class="lead">${words.lead}</p>
<p>${filled(words.described, {
    file: html`<a href="${link(data.description)}" type="application/json">${names.description}</a>`,
    package: html`<a href="https://specs.frictionlessdata.io/data-package/">${names.package}</a>`,
  })}</p>
${data.files.map((file) => dataSection(file, link, messages))}${feeds(data, words, link)}`
})

function dataSection({name, title, description, amount, links, fields}: DataSection, link: Link, messages: Messages) {
  return html`<section aria-labelledby="${name}"${inEnglish(messages)}>
<h2 id="${name}">${title}</h2>
<p>${description}</p>
<p>${join(
    links.map(({label, to, mediaType}) => html`<a href="${link(to)}" type="${mediaType}" download>${label}</a>`),
    ', ',
  )} <span class="number">${amount}</span></p>
${
  fields.length > 0 &&
  html`<dl class="rules">
${fields.map((field) => html`<div><dt><code>${field.name}</code></dt><dd>${field.description}</dd></div>\n`)}</dl>
`
}</section>
`
}

function feeds({feeds: to, hasUrl}: DataPage, words: AboutMessages['data'], link: Link) {
  return html`<section aria-labelledby="feeds">
<h2 id="feeds">${words.feeds}</h2>
<p>${
    to
      ? filled(words.newest, {
          atom: html`<a href="${link(to.atom)}" type="application/atom+xml">${names.atom}</a>`,
          json: html`<a href="${link(to.json)}" type="application/feed+json">${names.json}</a>`,
          sitemap: html`<a href="${link(to.sitemap)}" type="application/xml">${names.sitemap}</a>`,
        })
      : hasUrl
        ? words.undated
        : words.noAddress
  }</p>
</section>`
}
