import type {SearchDocument, SearchStatement} from '../../view/search/search-document.ts'
import {attribute, html} from '../html.ts'

/**
 * A document as Pagefind reads it: the headline, then paragraphs, each under the id it has on the article's page; the
 * filters and what a result prints beside its excerpts are in attributes, out of the text.
 */
export function searchMarkup({title, outlet, published, filters, passages}: SearchDocument, language: string): string {
  const values = Object.entries(filters).flatMap(([name, some]) => some.map((value) => [name, value] as const))
  return html`<html lang="${language}"><body>
<h1 id="headline" data-pagefind-meta="title">${title}</h1>
${passages.map(
  ({fragment, stretches}) =>
    html`<p id="${fragment}">${stretches.map(({text, said}) => (said ? html`<span id="${saidId(said)}">${text}</span>` : text))}</p>\n`,
)}<i data-pagefind-meta="outlet[data-value]" data-value="${outlet}"></i>
<i data-pagefind-meta="published[data-value]" data-value="${published}"></i>
${values.map(([name, value]) => html`<i${attribute('data-pagefind-filter', `${name}[data-value]`)} data-value="${value}"></i>\n`)}</body></html>`.toString()
}

/**
 * Where a statement stands, and whose it is: `q1x9z/quoted/stated/Ana%20Ruiz`. Pagefind hands an element's id on to the page
 * of results, without spaces, and searches none of it, so a name here finds nothing that the article does not say.
 */
function saidId({fragment, speech, speaker}: SearchStatement): string {
  return [
    fragment,
    encodeURIComponent(speech),
    ...(speaker ? [speaker.certainty, encodeURIComponent(speaker.name)] : []),
  ].join('/')
}
