import type {Messages} from '../../src/messages/messages.ts'
import {say} from '../../src/messages/say.ts'
import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {Note, StatementElsewhere} from '../../src/view/article/notes-of.ts'
import {unattributed} from './statement.ts'
import {whyDetails} from './why.ts'

/** The margin beside a passage: who said what its numbers mark. @param cited how many statements can be cited one by one */
export function marginNotes(notes: readonly Note[], cited: number, messages: Messages, link: Link): Html | undefined {
  return notes.length > 0
    ? html`<div class="margin">\n${notes.map((note) => marginNote(note, cited, messages, link))}</div>\n`
    : undefined
}

/** Statements of the headline or of a line around the text, with their words. */
export function statementsOutside(
  statements: readonly StatementElsewhere[],
  cited: number,
  heading: string,
  messages: Messages,
  link: Link,
): Html | undefined {
  if (statements.length === 0) return undefined
  return html`<div class="outside">
<p class="quiet">${heading}</p>
${statements.map(({fragment, words, note}) => html`<div class="passage">\n<p><span id="${fragment}" class="said ${note.kind}">${words}</span></p>\n<div class="margin">\n${marginNote(note, cited, messages, link)}</div>\n</div>\n`)}</div>
`
}

function marginNote(
  {statements, kind, speaker, perhaps, textSays, elsewhere}: Note,
  cited: number,
  messages: Messages,
  link: Link,
): Html {
  const {statement: words, cite: citing} = messages.reading
  const numbers = statements.map(
    ({number, fragment}) => html`<a class="note-number" id="n${number}" href="#${fragment}">${number}</a> `,
  )
  const named = speaker ?? perhaps
  const [first] = statements
  const cite =
    first &&
    first.number <= cited &&
    html` <a href="#c${first.number}" aria-label="${say(citing.citeNumber, {number: first.number}, messages)}">${citing.cite}</a>`
  return html`<div class="note">
<p>${numbers}${speaker ? speakerName(speaker.name, speaker.to && link(speaker.to)) : unattributed({perhaps, textSays}, messages, link)}</p>
${(named || kind === 'indirect' || cite) && html`<div class="quiet">${kind === 'indirect' && `${words.reported} `}${named && whyDetails(named.why, named.name, messages, link)}${cite}</div>\n`}${elsewhere && html`<p class="quiet"><a href="#${elsewhere.fragment}">${say(words.alsoInArticles, {count: elsewhere.count}, messages)}</a></p>\n`}</div>
`
}

function speakerName(name: string, href: string | undefined): Html {
  return href ? html`<a class="speaker" href="${href}">${name}</a>` : html`<span class="speaker">${name}</span>`
}
