import {html} from '../src/site/html.ts'
import {template} from './frame/template.ts'

export default template(
  'withdrawn',
  ({id, why, by}, _link, {withdrawn: words}) => html`<header class="page-head">
<p class="kicker">${words.kicker}</p>
<h1>${words.title}</h1>
<p class="page-dek">${why}</p>
<p class="page-line"><code>${id}</code>${by && html` · ${by}`}</p>
</header>
<p>${words.address}</p>`,
)
