import type {Messages} from '../../src/messages/messages.ts'
import {type Html, html, join} from '../../src/site/html.ts'
import {directionOf} from '../../src/site/writing/written-in.ts'
import type {Link} from '../../src/view/address.ts'
import type {Elsewhere, SideBySide, Version} from '../../src/view/article/side-by-side.ts'

/** A statement of this article beside the same one elsewhere; words that only the other wording has are marked. */
export function statementElsewhere(statement: SideBySide, messages: Messages, link: Link): Html {
  const {statement: say} = messages.reading
  const {number, fragment, speaker, words, sameWords, others, more} = statement
  return html`<div class="side-by-side" id="s${number}">
<figure class="quote">
<blockquote${directionOf(words)}><p>${words}</p></blockquote>
<figcaption><a class="note-number" href="#${fragment}">${number}</a> ${speaker ? html`<span class="speaker">${speaker}</span>` : html`<span class="unknown">${say.unattributed}</span>`} <span class="entry-line">${say.here}</span></figcaption>
</figure>
<div class="echoes">
${byName(say.sameWordsIn, sameWords, messages, link)}${others.map((version) => otherVersion(version, messages, link))}${byName(say.alsoIn, more, messages, link)}</div>
</div>
`
}

function byName(how: string, reports: readonly Elsewhere[], {reading}: Messages, link: Link): Html | undefined {
  if (reports.length === 0) return undefined
  const names = reports.map(({outlet, to}) => html`<a href="${link(to)}">${outlet ?? reading.list.unknownOutlet}</a>`)
  return html`<p class="relation">${how} ${join(names, ', ')}</p>\n`
}

function otherVersion({outlet, published, title, to, relation, words}: Version, messages: Messages, link: Link): Html {
  return html`<figure class="quote">
<blockquote${directionOf(words.map(({text}) => text).join(''))}><p>${words.map((stretch) => (stretch.differs ? html`<mark class="differs">${stretch.text}</mark>` : stretch.text))}</p></blockquote>
<figcaption><a class="speaker" href="${link(to)}">${outlet ?? messages.reading.list.unknownOutlet}</a> <span class="entry-line">${join([published ?? messages.article.undated, relation && inWords(relation, words, messages), title].filter(Boolean), ' · ')}</span></figcaption>
</figure>
`
}

function inWords(relation: NonNullable<Version['relation']>, words: Version['words'], {reading}: Messages): string {
  const {versions} = reading.statement
  const differs = words.some((stretch) => stretch.differs)
  return relation === 'repeat' && differs ? versions.nearly : versions[relation]
}
