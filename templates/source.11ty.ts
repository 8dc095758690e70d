import {html} from '../src/site/html.ts'
import {template} from './frame/template.ts'
import {articleListPage} from './parts/article-list-page.ts'
import {certaintyMark} from './parts/certainty.ts'

export default template('source', (page, link) =>
  articleListPage(page, link, {
    beside:
      page.extra &&
      html`${
        page.extra.readOff.length > 0 &&
        html`<h3>How the source was told</h3>
<ul class="tallies">
${page.extra.readOff.map(({certainty, rule, count}) => html`<li>${certaintyMark(certainty)} <code>${rule}</code> <span class="number">${count}</span></li>\n`)}</ul>
`
      }${
        page.extra.via.length > 0 &&
        html`<h3>Passed on by</h3>
<ul class="tallies">
${page.extra.via.map(({name, count}) => html`<li>${name} <span class="number">${count}</span></li>\n`)}</ul>
`
      }${
        page.extra.authors.length > 0 &&
        html`<h3>By-lines</h3>
<ul class="tallies">
${page.extra.authors.map(({name, count}) => html`<li>${name} <span class="number">${count}</span></li>\n`)}</ul>
`
      }`,
  }),
)
