import type {Messages} from '../../src/messages/messages.ts'
import {say} from '../../src/messages/say.ts'
import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {CorrectedLine} from '../../src/view/corrections/corrected-lines.ts'

/** What the archivist corrected on this page, each with what was read by machine, by whom and why. */
export function corrections(lines: readonly CorrectedLine[], messages: Messages, link: Link): Html | false {
  return (
    lines.length > 0 &&
    html`<section aria-labelledby="corrected">
<h2 id="corrected">${messages.reading.facts.corrected}</h2>
<dl class="facts">
${lines.map((line) => correction(line, messages, link))}</dl>
</section>
`
  )
}

function correction(
  {label, about, to, value, extracted, by, why}: CorrectedLine,
  messages: Messages,
  link: Link,
): Html {
  return html`<div class="run"><dt>${label}</dt>
${about && html`<dd>${to ? html`<a href="${link(to)}">${about}</a>` : about}</dd>\n`}${value && html`<dd>${value}</dd>\n`}${
  extracted && html`<dd class="quiet">${say(messages.reading.facts.byMachine, {value: extracted}, messages)}</dd>\n`
}${(by ?? why) && html`<dd class="quiet">${[by, why].filter(Boolean).join(': ')}</dd>\n`}</div>
`
}
