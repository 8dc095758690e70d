import {isSaid} from '../../derived/is-said.ts'
import {type Html, html} from '../../site/html.ts'
import type {Catalogue} from '../../view/catalogue.ts'
import {articleEntry} from '../../view/lists/article-entry.ts'
import {wordsOf} from '../../view/statements/words-of.ts'
import {firstWords, titleOf} from '../../view/words.ts'
import {holdsWords} from '../holds-words.ts'
import {described} from '../kinds/one-person.ts'

/** What a word leads to: headlines and files, people, stories, statements. */
export function findPage(query: string, catalogue: Catalogue, base: string): Html {
  const {archive} = catalogue
  const wanted = query.trim()
  const has = holdsWords(wanted)
  const articles =
    wanted === '' ? [] : archive.articles.filter((article) => has(titleOf(article)) || has(article.record.file))
  const people =
    wanted === ''
      ? []
      : archive.people.filter(({name, aliases}) => has(name) || aliases.some((alias) => has(alias.name)))
  const stories = wanted === '' ? [] : archive.stories.filter(({title}) => has(title))
  const statements =
    wanted === ''
      ? []
      : archive.articles.flatMap((article) =>
          article.record.quotes
            .filter((quote) => isSaid(quote) && has(quote.text))
            .map((quote) => ({quote, article, at: article.record.quotes.filter(isSaid).indexOf(quote) + 1})),
        )
  return html`<header class="page-head"><h1>${query === '' ? 'Find' : `“${query}”`}</h1></header>
${list(
  'Articles',
  articles.length,
  articles.slice(0, most).map((article) => {
    const {title, outlet, published} = articleEntry(article, archive.site.language)
    return html`<li><a href="${base}desk/article/${encodeURIComponent(article.record.id)}">${title}</a> <span class="entry-line">${outlet.label} · ${published?.words ?? 'undated'}</span></li>\n`
  }),
)}${list(
  'People',
  people.length,
  people
    .slice(0, most)
    .map(
      (person) =>
        html`<li><a href="${base}desk/person/${encodeURIComponent(person.id)}">${person.name}</a> <span class="entry-line">${described(person)}</span></li>\n`,
    ),
)}${list(
  'Stories',
  stories.length,
  stories
    .slice(0, most)
    .map(({id, title}) => html`<li><a href="${base}desk/story/${encodeURIComponent(id)}">${title}</a></li>\n`),
)}${list(
  'Statements',
  statements.length,
  statements
    .slice(0, most)
    .map(
      ({quote, article, at}) =>
        html`<li><a href="${base}desk/article/${encodeURIComponent(article.record.id)}#s${at}">${firstWords(wordsOf({quote, article}), 140)}</a> <span class="entry-line">${quote.speaker?.name ?? 'unattributed'} · ${titleOf(article)}</span></li>\n`,
    ),
)}${articles.length + people.length + stories.length + statements.length === 0 && html`<p>Nothing is found.</p>`}`
}

const most = 40

function list(heading: string, total: number, items: readonly Html[]): Html | false {
  return (
    total > 0 &&
    html`<section aria-label="${heading}">
<h2>${heading} <span class="number">${total}</span></h2>
<ul class="desk-lines">
${items}</ul>
</section>
`
  )
}
