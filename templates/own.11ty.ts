import {html} from '../src/site/html.ts'
import {renderMarkdown} from '../src/site/render-markdown.ts'
import {template} from './frame/template.ts'

export default template(
  'own',
  (page) => html`<header class="page-head">
<h1>${page.title}</h1>
</header>
<div class="own-text">
${renderMarkdown(page.markdown)}
</div>`,
)
