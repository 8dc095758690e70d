import type {Messages} from '../../src/messages/messages.ts'
import {attribute, type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {FactLine, FactValue} from '../../src/view/article/fact-line.ts'
import {whyDetails} from './why.ts'

/** The facts of an article, each with its answer to “why?” in place. */
export function factsPanel(lines: readonly FactLine[], messages: Messages, link: Link): Html {
  return html`<dl class="facts">
${lines.map(
  ({
    label,
    values,
    missing,
  }) => html`<div${attribute('class', values.some(({why}) => why) ? undefined : 'run')}><dt>${label}</dt>
${values.length > 0 ? values.map((value) => html`<dd${attribute('id', value.id)}>${factValue(value, messages, link)}</dd>\n`) : html`<dd class="unknown">${missing}</dd>\n`}</div>
`,
)}</dl>`
}

function factValue(value: FactValue, messages: Messages, link: Link): Html {
  return html`${linked(value, link)}${value.detail && html` <span class="quiet">${value.detail}</span>`}${value.why && html` ${whyDetails(value.why, value.text, messages, link)}`}${value.at && html` <a class="at" href="${link(value.at.to)}">${value.at.label}</a>`}`
}

function linked({text, datetime, to, href}: FactValue, link: Link): Html {
  const words = datetime ? html`<time datetime="${datetime}">${text}</time>` : html`${text}`
  const target = to ? link(to) : href
  return target ? html`<a href="${target}">${words}</a>` : words
}
