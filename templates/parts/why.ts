import type {Messages} from '../../src/messages/messages.ts'
import {say} from '../../src/messages/say.ts'
import {attribute, type Html, html, join} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {RuleName} from '../../src/view/evidence/rules-named.ts'
import type {Ground, Why} from '../../src/view/evidence/why.ts'

/**
 * How sure a fact is; opened, why: the rule, and the passages it was read from. Works without a script. Where there is
 * nothing to open but the rule, the mark leads to what the rule says.
 *
 * @param of the fact, for those who hear the marks of a page one after the other
 */
export function whyDetails(
  {certainty, rules, grounds, extracted}: Why,
  of: string,
  messages: Messages,
  link: Link,
): Html {
  const {whyFact, byMachine} = messages.reading.facts
  const sure = messages.certainty[certainty]
  const [rule] = rules
  const why = attribute('aria-label', say(whyFact, {certainty: sure, fact: of}, messages))
  if (grounds.length === 0 && !extracted && rules.length === 1 && rule?.to)
    return html`<a class="certainty ${certainty}"${why} href="${link(rule.to)}">${sure}</a>`
  return html`<details class="why"><summary class="${certainty}"${why}>${sure}</summary>
<p>${ruleNames(rules, link)}</p>
${extracted && html`<p>${say(byMachine, {value: extracted}, messages)}</p>\n`}${grounds.length > 0 && html`<ul>\n${grounds.map((item) => ground(item, link))}</ul>\n`}</details>`
}

/** Rules that worked together, each leading to what it says. */
export function ruleNames(rules: readonly RuleName[], link: Link): Html {
  return join(
    rules.map(({name, to}) => (to ? html`<a href="${link(to)}">${name}</a>` : name)),
    ' + ',
  )
}

function ground({says, passage, at}: Ground, link: Link): Html {
  const words = passage && html` ${passage.before}<mark>${passage.words}</mark>${passage.after}`
  return html`<li>${says}${words && html`:${words}`}${at && html` <a class="at" href="${link(at.to)}">${at.label}</a>`}</li>
`
}
