import {html} from '../src/site/html.ts'
import {template} from './frame/template.ts'

export default template(
  'withdrawn',
  ({id, why, by}) => html`<header class="page-head">
<p class="kicker">Withdrawn</p>
<h1>The article that stood here was taken out of the archive</h1>
<p class="page-dek">${why}</p>
<p class="page-line"><code>${id}</code>${by && html` · ${by}`}</p>
</header>
<p>Its address stays, so that whoever cited it learns what became of it. Nothing on the other pages was read from it.</p>`,
)
