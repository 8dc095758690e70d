import {html} from '../src/site/html.ts'
import {inEnglish} from './frame/in-english.ts'
import {template} from './frame/template.ts'

export default template(
  'rules',
  ({lead, groups}, _link, messages) => html`<header class="page-head">
<h1>${messages.about.rules.heading}</h1>
<p class="page-line">${lead}</p>
</header>
${groups.map(
  ({decides, rules}) => html`<section>
<h2${inEnglish(messages)}>${decides}</h2>
<dl class="rules">
${rules.map(({name, says, example}) => html`<div id="${name}"><dt><code>${name}</code></dt><dd${inEnglish(messages)}>${says.replace(/:$/, '.')} <span class="example">${example}</span></dd></div>\n`)}</dl>
</section>
`,
)}`,
)
