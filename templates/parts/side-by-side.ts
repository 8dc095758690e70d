import {type Html, html, join} from '../../src/site/html.ts'
import {directionOf} from '../../src/site/written-in.ts'
import type {Link} from '../../src/view/address.ts'
import type {Elsewhere, SideBySide, Version} from '../../src/view/article/side-by-side.ts'

/** A statement of this article beside the same one elsewhere; words that only the other wording has are marked. */
export function statementElsewhere(statement: SideBySide, link: Link): Html {
  const {number, fragment, speaker, words, sameWords, others, more} = statement
  return html`<div class="side-by-side" id="s${number}">
<figure class="quote">
<blockquote${directionOf(words)}><p>${words}</p></blockquote>
<figcaption><a class="note-number" href="#${fragment}">${number}</a> ${speaker ? html`<span class="speaker">${speaker}</span>` : html`<span class="unknown">unattributed</span>`} <span class="entry-line">here</span></figcaption>
</figure>
<div class="echoes">
${byName('in the same words in', sameWords, link)}${others.map((version) => otherVersion(version, link))}${byName('also in', more, link)}</div>
</div>
`
}

function byName(how: string, reports: readonly Elsewhere[], link: Link): Html | undefined {
  if (reports.length === 0) return undefined
  const names = reports.map(({outlet, to}) => html`<a href="${link(to)}">${outlet}</a>`)
  return html`<p class="relation">${how} ${join(names, ', ')}</p>\n`
}

function otherVersion({outlet, published, title, to, relation, words}: Version, link: Link): Html {
  return html`<figure class="quote">
<blockquote${directionOf(words.map(({text}) => text).join(''))}><p>${words.map((stretch) => (stretch.differs ? html`<mark class="differs">${stretch.text}</mark>` : stretch.text))}</p></blockquote>
<figcaption><a class="speaker" href="${link(to)}">${outlet}</a> <span class="entry-line">${join([published ?? 'undated', relation && inWords(relation, words), title].filter(Boolean), ' · ')}</span></figcaption>
</figure>
`
}

function inWords(relation: keyof typeof relations, words: Version['words']): string {
  const differs = words.some((stretch) => stretch.differs)
  return relation === 'repeat' && differs ? 'nearly the same words' : relations[relation]
}

const relations: Readonly<Record<NonNullable<Version['relation']>, string>> = {
  repeat: 'the same words',
  excerpt: 'a part of it',
  translation: 'another wording',
}
