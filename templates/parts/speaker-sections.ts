import type {Messages} from '../../src/messages/messages.ts'
import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {SpeakerSection} from '../../src/view/topic/speaker-section.ts'
import {statementSection} from './statement.ts'

/** Speakers, each with what they say and how other reports word it. */
export function speakerSections(sections: readonly SpeakerSection[], messages: Messages, link: Link): Html {
  return html`${sections.map(
    ({fragment, name, to, count, continued, statements}) => html`<section class="occasion" id="${fragment}">
<h3>${to ? html`<a href="${link(to)}">${name}</a>` : name} <span class="entry-line">${continued ? messages.speakers.continued : count}</span></h3>
${statements.map((statement) => statementSection(statement, messages, link, 'unnamed'))}</section>
`,
  )}`
}
