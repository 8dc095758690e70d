import {html} from '../src/site/html.ts'
import {addressOf} from '../src/view/address.ts'
import {template} from './frame/template.ts'
import {sentence} from './parts/sentence.ts'

export default template(
  'cite',
  (_, link, {about: {cite: words, data}}) => html`<header class="page-head">
<h1>${words.title}</h1>
<p class="page-line">${words.formats}</p>
</header>
<p>${sentence(words.how, {data: [data.title, addressOf.data()]}, link)}</p>
<p class="cite-status" role="status"></p>
<div class="cited"></div>
<p class="quiet">${words.script}</p>`,
)
