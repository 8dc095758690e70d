import {html, join} from '../src/site/html.ts'
import type {Link} from '../src/view/address.ts'
import type {DataPage, DataSection} from '../src/view/data/data-pages.ts'
import {template} from './frame/template.ts'

export default template(
  'data',
  (data, link) => html`<header class="page-head">
<h1>The data</h1>
</header>
<p class="lead">Everything these pages say can be taken away and worked with: in a spreadsheet, in a notebook, in another archive. Each fact keeps its certainty and the rule that found it.</p>
<p><a href="${link(data.description)}" type="application/json">datapackage.json</a> describes files and columns to programs, as a <a href="https://specs.frictionlessdata.io/data-package/">Frictionless Data Package</a>.</p>
${data.files.map((file) => dataSection(file, link))}${feeds(data, link)}`,
)

function dataSection({name, title, description, amount, links, fields}: DataSection, link: Link) {
  return html`<section aria-labelledby="${name}">
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

function feeds({feeds: to, hasUrl}: DataPage, link: Link) {
  return html`<section aria-labelledby="feeds">
<h2 id="feeds">Feeds</h2>
${
  to
    ? html`<p>What was published last: <a href="${link(to.atom)}" type="application/atom+xml">Atom</a>, <a href="${link(to.json)}" type="application/feed+json">JSON Feed</a>. Topics and people who are in the news again and again have feeds of their own, which a feed reader finds on their pages. <a href="${link(to.sitemap)}" type="application/xml">sitemap.xml</a> lists every page.</p>`
    : hasUrl
      ? html`<p>There are none yet: a feed is put in order by date, and no article here is dated.</p>`
      : html`<p>There are none: feeds and the sitemap consist of full addresses, and the archive does not know its own. Put it into <code>_archive/site.yml</code> as <code>url</code>, and build again.</p>`
}
</section>`
}
