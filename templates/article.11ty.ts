import {html} from '../src/site/html.ts'
import {template} from './template.ts'

export default template(
  'article',
  (article) => html`<article class="article">
<header class="page-head">
<h1 id="headline">${article.title}</h1>
</header>
${article.paragraphs.map((paragraph, index) => html`<p id="p${index + 1}">${paragraph}</p>\n`)}
</article>`,
)
