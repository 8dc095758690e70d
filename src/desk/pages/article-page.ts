import {correctionKinds} from '../../corrections/correction-kinds.ts'
import type {WrittenCorrection} from '../../corrections/edit-corrections.ts'
import {textDigest} from '../../corrections/text-digest.ts'
import {isSaid} from '../../derived/is-said.ts'
import type {Article, Quote} from '../../model.ts'
import {type Html, html} from '../../site/html.ts'
import type {Catalogue} from '../../view/catalogue.ts'
import {articleEntry} from '../../view/lists/article-entry.ts'
import {wordsOf} from '../../view/statements/words-of.ts'
import {firstWords, titleOf} from '../../view/words.ts'
import {dayChoices, dayHint} from '../day-choices.ts'
import type {Choice} from '../desk-doubt.ts'
import {passageAround} from '../passage-around.ts'
import {anotherSpeaker, speakerChoices} from '../speaker-choices.ts'
import {storySuggestions} from '../story-suggestions.ts'
import {buttonForm, choicesForm, type FormDesk, freeForm, passageOf, selectForm} from './forms.ts'

/** Everything that was found in an article, each with what corrects it. */
export function articlePage(article: Article, catalogue: Catalogue, forms: FormDesk): Html {
  const {record} = article
  const {title, outlet, published} = articleEntry(article, catalogue.archive.site.language)
  return html`<header class="page-head">
<p class="kicker">Article</p>
<h1>${title}</h1>
<p class="page-line">${outlet.label} · ${published?.words ?? 'undated'} · <code>${record.file}</code> · <a href="${forms.base}articles/${encodeURIComponent(record.id)}/">its page</a></p>
</header>
${record.corrections && record.corrections.length > 0 && corrected(article)}<section aria-labelledby="statements">
<h2 id="statements">Statements</h2>
${record.quotes.filter(isSaid).map((quote, at) => statement(quote, at, article, catalogue, forms))}</section>
<section aria-labelledby="facts">
<h2 id="facts">Facts</h2>
${facts(article, catalogue, forms)}</section>
<section aria-labelledby="names">
<h2 id="names">People, places, organisations</h2>
${names(article, forms)}</section>
<section aria-labelledby="lines">
<h2 id="lines">Lines</h2>
${lines(article, forms)}</section>
<section aria-labelledby="showing">
<h2 id="showing">Showing it</h2>
${selectForm(
  'How much is shown',
  ['full', 'excerpt', 'hidden'].map((value) => ({
    value,
    label: value,
    chosen: (record.visibility ?? 'full') === value,
  })),
  {what: 'visibility', of: record.id},
  forms,
)}${freeForm({label: 'Withdraw it, because', correction: {what: 'withdrawn', of: record.id}}, forms, 'withdraw')}</section>`
}

function corrected({record}: Article): Html {
  return html`<section aria-labelledby="corrected">
<h2 id="corrected">Corrected already</h2>
<ul>
${(record.corrections ?? []).map(({what, value, extracted}) => html`<li>${correctionKinds[what].label}${value && html`: ${value}`}${extracted && html` <span class="quiet">(read by machine: ${extracted})</span>`}</li>\n`)}</ul>
</section>
`
}

function statement(quote: Quote, at: number, article: Article, catalogue: Catalogue, forms: FormDesk): Html {
  const here = {...forms, back: `${forms.back}#s${at + 1}`}
  const [first] = quote.spans
  const words = wordsOf({quote, article})
  return html`<article class="doubt" id="s${at + 1}" tabindex="-1" aria-label="${firstWords(words, 60)}">
<h3>${quote.speaker?.name ?? (quote.perhaps ? `unattributed, perhaps ${quote.perhaps.name}` : 'unattributed')}</h3>
<p>${words}</p>
${first && passageOf(passageAround(article, first))}${choicesForm(speakerChoices(quote, article), here, true)}<details><summary>Correct it otherwise</summary>
${freeForm(anotherSpeaker(quote, article), here, `s${at + 1}`)}${freeForm({label: 'Its words are', now: quote.text, correction: {what: 'words', of: quote.id, was: quote.text}}, here, `s${at + 1}-words`)}${quote.echoes.map(
  (echo) => {
    const other = catalogue.quote.get(echo)
    return (
      other &&
      html`${buttonForm(`Not the same as ${firstWords(wordsOf(other), 60)}`, {what: 'not-an-echo', of: quote.id, value: echo}, here)}\n`
    )
  },
)}</details>
</article>
`
}

function facts(article: Article, catalogue: Catalogue, forms: FormDesk): Html {
  const {record} = article
  const guard = {text: textDigest(article)}
  const isOther = ({corrections: [first]}: Choice): boolean => first?.value !== record.published?.value
  const days = dayChoices(article, catalogue).filter(isOther)
  const field = (
    what: 'headline' | 'dek' | 'section' | 'outlet' | 'day',
    now: string | undefined,
    hint?: string,
  ): Html =>
    html`<div class="run"><dt>${correctionKinds[what].label}</dt>
<dd>${now ?? 'not found'}</dd>
${
  what === 'day' &&
  days.length > 0 &&
  html`<dd>${choicesForm(days, forms, false)}</dd>
`
}<dd>${freeForm({label: 'It is', ...(now !== undefined && {now}), ...(hint !== undefined && {hint}), ...(what === 'outlet' && {suggestions: [...catalogue.source.values()].map(({name}) => name)}), correction: {what, of: record.id, ...guard}}, forms, what)}${now !== undefined && buttonForm('Nobody knows', {what, of: record.id, value: 'unknown', ...guard}, forms)}</dd></div>
`
  const story = catalogue.story.get(record.story ?? '')
  const {copyOf} = record
  const lead = catalogue.article.get(copyOf?.article ?? '')
  return html`<dl class="facts">
${field('headline', record.headline?.value)}${field('dek', record.dek?.value)}${field('day', record.published?.value, dayHint)}${field('outlet', record.source?.value)}${field('section', record.section?.value)}<div class="run"><dt>Topics</dt>
${record.topics.map(({value}) => html`<dd>${value} ${buttonForm(`Not ${value}`, {what: 'not-a-topic', of: record.id, value}, forms)}</dd>\n`)}<dd>${freeForm({label: 'Another topic', suggestions: catalogue.archive.topics.map(({name}) => name), correction: {what: 'topic', of: record.id, ...guard}}, forms, 'topic')}</dd></div>
<div class="run"><dt>Story</dt>
${story && html`<dd><a href="${forms.base}desk/story/${encodeURIComponent(story.id)}">${story.title}</a> ${buttonForm('Not of this story', {what: 'not-in-story', of: record.id, value: story.id}, forms)}</dd>\n`}<dd>${freeForm({label: 'It is of the story', hint: 'an id, or a new name', suggestions: storySuggestions(catalogue.archive.stories), correction: {what: 'story', of: record.id, ...guard}}, forms, 'story')}</dd></div>
${
  copyOf &&
  html`<div class="run"><dt>Prints the report of</dt>
<dd><a href="${forms.base}desk/article/${encodeURIComponent(copyOf.article)}">${lead ? titleOf(lead) : copyOf.article}</a> <span class="quiet">${copyOf.says}</span> ${buttonForm('Not a copy', {what: 'not-a-copy', of: record.id, ...guard}, forms)}</dd></div>
`
}</dl>
`
}

function names({record}: Article, forms: FormDesk): Html {
  const thing = (what: 'not-a-place' | 'not-an-organisation', id: string, name: string): Html => {
    const correction: WrittenCorrection = {what, of: id}
    return html`<li>${name} ${buttonForm(`${correctionKinds[what].label}, here`, {...correction, in: [record.id]}, forms)} ${buttonForm('anywhere', correction, forms)}</li>\n`
  }
  return html`<ul class="desk-names">
${record.people.map(({id, name, roles: [role]}) => html`<li><a href="${forms.base}desk/person/${encodeURIComponent(id)}">${name}</a>${role && `, ${role.value}`} ${buttonForm('Not a person', {what: 'not-a-person', of: id, was: name}, forms)}</li>\n`)}${record.places.map(({id, name}) => thing('not-a-place', id, name))}${record.organisations.map(({id, name}) => thing('not-an-organisation', id, name))}</ul>
`
}

/** Lines go by their words, and the article by its file: they are settled before it has an address. */
function lines({record, blocks}: Article, forms: FormDesk): Html {
  return html`<ul class="desk-lines">
${blocks.map(({role, text}) =>
  role === 'furniture'
    ? html`<li class="aside"><span class="quiet">set aside</span> ${firstWords(text, 160)} ${buttonForm('Restore it', {what: 'not-furniture', of: record.file, value: text}, forms)}</li>\n`
    : html`<li>${firstWords(text, 160)} ${buttonForm('Set it aside', {what: 'furniture', of: record.file, value: text}, forms)}</li>\n`,
)}</ul>
`
}
