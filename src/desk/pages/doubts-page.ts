import {type Html, html} from '../../site/html.ts'
import {articleEntry} from '../../view/lists/article-entry.ts'
import {count, grouped} from '../../view/words.ts'
import type {Desk} from '../desk.ts'
import type {DeskDoubt} from '../desk-doubt.ts'
import {holdsWords, wordsOfDoubt} from '../holds-words.ts'
import {kindsOfDoubt} from '../kinds/index.ts'
import {choicesForm, type FormDesk, freeForm, passageOf} from './forms.ts'

/** As many as are read without getting lost, and as a page of some forms may weigh. */
export const doubtsOnPage = 20

/** Which doubts are asked for. */
export interface AskedDoubts {
  /** All kinds, where it is undefined. */
  readonly kind: string | undefined
  /** Only those that hold these words; all, where it is empty. */
  readonly words: string
  readonly page: number
}

/** The doubts of a kind, or of all, a page at a time. */
export function doubtsPage(desk: Desk, asked: AskedDoubts, forms: Omit<FormDesk, 'back'>): Html {
  const {kind, words} = asked
  const all = withWords(words, desk)
  const some = kind === undefined ? all : all.filter((doubt) => doubt.kind === kind)
  const pages = Math.max(1, Math.ceil(some.length / doubtsOnPage))
  const page = Math.min(asked.page, pages)
  const path = (changed: Partial<AskedDoubts>, fragment = ''): string =>
    `${forms.base}desk/${queryOf({...asked, page: 1, ...changed})}${fragment}`
  const heading = kindsOfDoubt.find((one) => one.kind === kind)?.heading ?? 'What is doubtful'
  return html`<header class="page-head">
<h1>${heading}</h1>
<p class="page-line">${inWords(some.length, asked)}</p>
</header>
<nav class="desk-tabs" aria-label="Kinds of doubt"><ul>
${tabs(all).map(
  ({id, label, amount}) =>
    html`<li><a href="${path({kind: id})}"${id === kind && html` aria-current="page"`}>${label}</a> <span class="number">${grouped(amount)}</span></li>\n`,
)}</ul></nav>
<form class="desk-only" action="${forms.base}desk/">${kind !== undefined && html`<input type="hidden" name="kind" value="${kind}">`}<label>Only those with <input type="search" name="q" value="${words}" placeholder="headline, name, words"></label><button>Show</button>${words !== '' && html` <a href="${path({words: ''})}">Show all</a>`}</form>
<div class="doubts-of-desk">
${some.slice((page - 1) * doubtsOnPage, page * doubtsOnPage).map((doubt, at) => doubtCard(doubt, at, desk, {...forms, back: path({page}, `#d${at + 1}`)}))}</div>
${
  pages > 1 &&
  html`<nav class="pagination" aria-label="Pages"><ul>
${page > 1 && html`<li><a rel="prev" href="${path({page: page - 1})}">before</a></li>\n`}<li><span aria-current="page">page ${page} of ${pages}</span></li>
${page < pages && html`<li><a rel="next" href="${path({page: page + 1})}">next</a></li>\n`}</ul></nav>
`
}`
}

function inWords(amount: number, {kind, words}: AskedDoubts): string {
  if (amount === 0) return words === '' ? 'Nothing is left to settle.' : 'No open doubt holds these words.'
  return `${count(amount, 'doubt')}, ${kind === undefined ? 'those of each kind in turn, what harms most first' : 'the heaviest first'}`
}

function withWords(words: string, desk: Desk): readonly DeskDoubt[] {
  if (words === '') return desk.doubts
  const holds = holdsWords(words)
  return desk.doubts.filter((doubt) => {
    const article = desk.catalogue.article.get(doubt.article)
    return article !== undefined && holds(wordsOfDoubt(doubt, article))
  })
}

/** `?kind=story&q=bridge&page=2`. */
function queryOf({kind, words, page}: AskedDoubts): string {
  const query = new URLSearchParams({
    ...(kind !== undefined && {kind}),
    ...(words !== '' && {q: words}),
    ...(page > 1 && {page: String(page)}),
  }).toString()
  return query === '' ? '' : `?${query}`
}

function tabs(
  doubts: readonly DeskDoubt[],
): {readonly id: string | undefined; readonly label: string; readonly amount: number}[] {
  const amounts = new Map<string, number>()
  for (const {kind} of doubts) amounts.set(kind, (amounts.get(kind) ?? 0) + 1)
  return [
    {id: undefined, label: 'All', amount: doubts.length},
    ...kindsOfDoubt.flatMap(({kind, heading}) => {
      const amount = amounts.get(kind)
      return amount === undefined ? [] : [{id: kind, label: heading, amount}]
    }),
  ]
}

function doubtCard(doubt: DeskDoubt, at: number, desk: Desk, forms: FormDesk): Html | undefined {
  const asked = desk.ask(doubt)
  if (!asked) return undefined
  const {question, article} = asked
  const {title, outlet, published} = articleEntry(article, desk.archive.site.language)
  const {id} = article.record
  return html`<article class="doubt" id="d${at + 1}" tabindex="-1" aria-labelledby="d${at + 1}-asks">
<p class="kicker">${kindsOfDoubt.find((one) => one.kind === doubt.kind)?.heading}</p>
<h2 id="d${at + 1}-asks">${question.asks}</h2>
<p class="entry-line"><a data-key="o" href="${forms.base}desk/article/${encodeURIComponent(id)}">${title}</a> · ${outlet.label} · ${published?.words ?? 'undated'}${question.whole && html` · <a href="${forms.base}desk/${question.whole.path}">${question.whole.label}</a>`}</p>
${question.passage && passageOf(question.passage)}<p class="quiet">${question.because}</p>
${choicesForm(question.choices, forms, true)}${question.free && freeForm(question.free, forms, `d${at + 1}`)}</article>
`
}
