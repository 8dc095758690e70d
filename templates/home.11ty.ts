import {html} from '../src/site/html.ts'
import {entryList} from './parts/entry-list.ts'
import {template} from './template.ts'

export default template(
  'home',
  (home, link) => html`<header class="page-head">
<h1>${home.title}</h1>
${home.description && html`<p class="page-dek">${home.description}</p>\n`}</header>
<ul class="counts">
${home.counts.map(({label, to}) => html`<li><a href="${link(to)}">${label}</a></li>\n`)}</ul>
<section aria-labelledby="newest">
<h2 id="newest">Newest</h2>
${entryList(home.newest, link)}
</section>`,
)
