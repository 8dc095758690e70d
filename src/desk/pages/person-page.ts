import type {Person} from '../../model.ts'
import {type Html, html} from '../../site/html.ts'
import {addressOf} from '../../view/address.ts'
import type {Catalogue} from '../../view/catalogue.ts'
import {articleEntry} from '../../view/lists/article-entry.ts'
import {whereaboutsIn} from '../../view/whereabouts.ts'
import {firstWords} from '../../view/words.ts'
import type {Suggestion} from '../desk-doubt.ts'
import {described, mentionOf} from '../kinds/one-person.ts'
import {passageAround} from '../passage-around.ts'
import {buttonForm, type FormDesk, freeForm, passageOf} from './forms.ts'
import {hidden} from './frame.ts'

/** A person: every article that names them, to be parted from, joined with somebody, given another role. */
export function personPage(person: Person, catalogue: Catalogue, forms: FormDesk): Html {
  const {id, name} = person
  const guard = {was: name}
  const spellings = person.aliases.map((alias) => alias.name)
  const page = whereaboutsIn(catalogue)(addressOf.person(id))
  const like = (person.like ?? []).flatMap((other) => catalogue.person.get(other) ?? [])
  return html`<header class="page-head">
<p class="kicker">Person</p>
<h1>${name}</h1>
<p class="page-line">${described(person)} · <code>${id}</code> · <a href="${forms.base}${page.path}${page.fragment && `#${page.fragment}`}">the page</a></p>
</header>
<section aria-labelledby="same">
<h2 id="same">The same as somebody else</h2>
${like.map((other) => html`<p>${buttonForm(`The same as ${other.name}`, {what: 'same-person', of: id, value: other.id, ...guard}, forms)} ${described(other)}</p>\n`)}${freeForm({label: 'The same as', suggestions: otherPeople(person, like, catalogue.archive.people), correction: {what: 'same-person', of: id, ...guard}}, forms, 'same')}</section>
<section aria-labelledby="role">
<h2 id="role">Role</h2>
${freeForm({label: 'They are', ...(person.role !== undefined && {now: person.role}), correction: {what: 'role', of: id, ...guard}}, forms, 'role')}</section>
<section aria-labelledby="apart">
<h2 id="apart">Two people in one</h2>
<p>Mark the articles that mean somebody else${spellings.length > 1 && ', or choose the spelling that does'}, and say who that is.</p>
<form class="apart" method="post" action="${forms.base}desk/correct">${hidden({token: forms.token, back: forms.back, corrections: JSON.stringify([{what: 'other-person', of: id, ...guard}])})}
<ul class="desk-lines">
${person.articles.slice(0, mostArticles).map((at, index) => appearance(at, index, person, catalogue))}</ul>
${
  person.articles.length > mostArticles &&
  html`<p class="quiet">and ${person.articles.length - mostArticles} more, which the desk finds by their headlines</p>
`
}${
  spellings.length > 1 &&
  html`<label>Spelt <select name="spelling"><option value="">in any way</option>${spellings.map((spelling) => html`<option>${spelling}</option>`)}</select></label>
`
}<label>There it is <input name="value" required placeholder="${name} (judge)" autocomplete="off"></label>
<label>Why <input name="why" autocomplete="off"></label>
<button>Write</button>
</form>
</section>
<section aria-labelledby="nobody">
<h2 id="nobody">Nobody</h2>
${buttonForm(`${name} is not a person`, {what: 'not-a-person', of: id, ...guard}, forms)}</section>`
}

const mostArticles = 200

/** Who a person may be the same as: those of like names, those who share a name, then those who are most in the news. */
function otherPeople({id, name}: Person, like: readonly Person[], people: readonly Person[]): readonly Suggestion[] {
  const names = new Set(name.toLowerCase().split(/[\s-]+/))
  const shares = (other: Person): boolean =>
    other.name
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => names.has(word))
  const ordered = new Set([...like, ...people.filter(shares), ...people.slice(0, mostSuggested)])
  return [...ordered].filter((other) => other.id !== id).map((other) => ({value: other.name, label: described(other)}))
}

const mostSuggested = 300

function appearance(id: string, index: number, person: Person, catalogue: Catalogue): Html | undefined {
  const article = catalogue.article.get(id)
  if (!article) return undefined
  const {title, outlet, published} = articleEntry(article, catalogue.archive.site.language)
  const mention = mentionOf(person, article)
  return html`<li><label><input type="checkbox" name="in" value="${id}"> ${firstWords(title, 90)} <span class="entry-line">${outlet.label} · ${published?.words ?? 'undated'}</span></label>
${index < mostPassages && mention && passageOf(passageAround(article, mention))}</li>
`
}

const mostPassages = 12
