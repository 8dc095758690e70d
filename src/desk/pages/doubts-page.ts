import {type Html, html} from '../../site/html.ts'
import {articleEntry} from '../../view/lists/article-entry.ts'
import {count} from '../../view/words.ts'
import type {Desk} from '../desk.ts'
import type {DeskDoubt} from '../desk-doubt.ts'
import {kindsOfDoubt} from '../kinds/index.ts'
import {choicesForm, type FormDesk, freeForm, passageOf} from './forms.ts'

/** As many as are read without getting lost, and as a page of some forms may weigh. */
export const doubtsOnPage = 20

/** The doubts of a kind, or of all, a page at a time. */
export function doubtsPage(desk: Desk, kind: string | undefined, page: number, forms: Omit<FormDesk, 'back'>): Html {
  const all = desk.doubts
  const some = kind === undefined ? all : all.filter((doubt) => doubt.kind === kind)
  const pages = Math.max(1, Math.ceil(some.length / doubtsOnPage))
  const shown = Math.min(page, pages)
  const path = (number: number, fragment = ''): string =>
    `${forms.base}desk/${query({...(kind !== undefined && {kind}), ...(number > 1 && {page: String(number)})})}${fragment}`
  const heading = kindsOfDoubt.find((one) => one.kind === kind)?.heading ?? 'What is doubtful'
  return html`<header class="page-head">
<h1>${heading}</h1>
<p class="page-line">${some.length === 0 ? 'Nothing is left to settle.' : `${count(some.length, 'doubt')}, the likeliest to be wrong first`}</p>
</header>
${tabs(all, kind, forms.base)}<div class="doubts-of-desk">
${some.slice((shown - 1) * doubtsOnPage, shown * doubtsOnPage).map((doubt, at) => doubtCard(doubt, at, desk, {...forms, back: path(shown, `#d${at + 1}`)}))}</div>
${
  pages > 1 &&
  html`<nav class="pagination" aria-label="Pages"><ul>
${shown > 1 && html`<li><a rel="prev" href="${path(shown - 1)}">before</a></li>\n`}<li><span aria-current="page">page ${shown} of ${pages}</span></li>
${shown < pages && html`<li><a rel="next" href="${path(shown + 1)}">next</a></li>\n`}</ul></nav>
`
}`
}

/** `?kind=story&page=2`. */
const query = (fields: Readonly<Record<string, string>>): string => {
  const words = new URLSearchParams(fields).toString()
  return words === '' ? '' : `?${words}`
}

function tabs(doubts: readonly DeskDoubt[], kind: string | undefined, base: string): Html {
  const counts = new Map<string, number>()
  for (const doubt of doubts) counts.set(doubt.kind, (counts.get(doubt.kind) ?? 0) + 1)
  const tab = (id: string | undefined, label: string, number: number): Html =>
    html`<li><a href="${base}desk/${id === undefined ? '' : query({kind: id})}"${id === kind && html` aria-current="page"`}>${label} <span class="number">${number}</span></a></li>\n`
  return html`<nav class="desk-tabs" aria-label="Kinds of doubt"><ul>
${tab(undefined, 'All', doubts.length)}${kindsOfDoubt.map((one) => (counts.get(one.kind) ?? 0) > 0 && tab(one.kind, one.heading, counts.get(one.kind) ?? 0))}</ul></nav>
`
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
