import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {Ground, Why} from '../../src/view/evidence/why.ts'
import {certaintyMark} from './certainty.ts'

/** How sure a fact is; opened, why: the rule, and the passages it was read from. Works without a script. */
export function whyDetails(why: Why, link: Link): Html {
  return html`<details class="why"><summary>${certaintyMark(why.certainty)}<span class="visually-hidden">: why?</span></summary>
<div class="because">
<p>${capital(why.certaintyInWords)}. ${why.ruleInWords} <code>${why.rule}</code></p>
${why.extracted && html`<p>Read by machine: ${why.extracted}</p>\n`}${why.grounds.length > 0 && html`<ul>\n${why.grounds.map((item) => ground(item, link))}</ul>\n`}</div>
</details>`
}

function ground({says, passage, to, article}: Ground, link: Link): Html {
  const words = passage && html` ${passage.before}<mark>${passage.words}</mark>${passage.after}`
  return html`<li>${says}${words && html`:${words}`}${to && html` <a href="${link(to)}">${article ?? 'to the passage'}</a>`}</li>
`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
