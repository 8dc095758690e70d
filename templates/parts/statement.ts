import type {Messages} from '../../src/messages/messages.ts'
import {say} from '../../src/messages/say.ts'
import {type Html, html, join} from '../../src/site/html.ts'
import {directionOf} from '../../src/site/writing/written-in.ts'
import type {Link} from '../../src/view/address.ts'
import type {ShownSpeaker} from '../../src/view/statements/attribution-of.ts'
import type {Statement, Wording} from '../../src/view/statements/statement.ts'
import {certaintyMark} from './certainty.ts'

/** A statement; where others report it too, the wordings side by side with the words that differ marked. */
export function statementSection(
  statement: Statement,
  messages: Messages,
  link: Link,
  named: 'named' | 'unnamed',
): Html {
  const {wording, echoes, more, agreement} = statement
  const first = html`${agreement && html`<p class="agreement">${agreement}</p>\n`}<div>
${wordingFigure(wording, messages, link, named)}${sameWords(statement, messages, link)}</div>
`
  if (echoes.length === 0) return html`<div class="statement">\n${first}</div>\n`
  return html`<div class="statement paired">
${first}<div class="echoes">
${echoes.map(
  (echo) => html`<p class="relation">${echo.relation}</p>
${wordingFigure(echo, messages, link, named)}`,
)}${more > 0 && html`<p class="relation"><a href="${link(wording.to)}">${say(messages.reading.statement.moreReports, {count: more}, messages)}</a></p>\n`}</div>
</div>
`
}

function sameWords({wording, sameWords, moreSameWords}: Statement, messages: Messages, link: Link): Html | undefined {
  if (sameWords.length === 0) return undefined
  const names = sameWords.map(({label, to}) => html`<a href="${link(to)}">${label}</a>`)
  return html`<p class="relation">${messages.reading.statement.sameWords} ${join(names, ', ')}${moreSameWords > 0 && html` <a href="${link(wording.to)}">${say(messages.lists.more, {count: moreSameWords}, messages)}</a>`}</p>
`
}

/** One wording: the words, whose they are, and where they are printed. `unnamed` where the page is about the speaker. */
function wordingFigure(wording: Wording, messages: Messages, link: Link, named: 'named' | 'unnamed'): Html {
  const {kind, to, stretches, speech, speaker, entry} = wording
  return html`<figure class="quote ${kind}">
<blockquote${directionOf(stretches.map(({text}) => text).join(''))}>
<p>${stretches.map(({text, differs}) => (differs ? html`<mark class="differs">${text}</mark>` : text))}</p>
</blockquote>
<figcaption>${named === 'named' && speakerOf(wording, messages, link)}<span class="entry-line">${speech}, <a href="${link(to)}">${entry.source ?? messages.reading.list.unknownOutlet}${`, ${entry.published?.words ?? messages.article.undated}`}</a>${speaker && html` · ${messages.reading.statement.speaker} ${certaintyMark(speaker.certainty, messages)}`}</span></figcaption>
</figure>
`
}

/** The speaker of a wording, or that it has none. */
export function speakerOf({speaker, perhaps, textSays}: Wording, messages: Messages, link: Link): Html {
  if (!speaker) return html`${unattributed({perhaps, textSays}, messages, link)} `
  return speaker.to
    ? html`<a class="speaker" href="${link(speaker.to)}">${speaker.name}</a> `
    : html`<span class="speaker">${speaker.name}</span> `
}

/** Said in a speaker's place, with the guess or the pronoun that the text leaves: “unattributed, perhaps Ana Ruiz”. */
export function unattributed({perhaps, textSays}: Doubt, messages: Messages, link: Link): Html {
  const {statement: words} = messages.reading
  const name = perhaps?.to ? html`<a href="${link(perhaps.to)}">${perhaps.name}</a>` : perhaps?.name
  return html`<span class="unknown">${words.unattributed}${perhaps && html`, ${words.perhaps} ${name}`}${textSays !== undefined && `: ${say(words.textSays, {words: textSays}, messages)}`}</span>`
}

/** What is left where there is no speaker. */
interface Doubt {
  readonly perhaps: ShownSpeaker | undefined
  readonly textSays: string | undefined
}
