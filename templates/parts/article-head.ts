import {attribute, type Html, html, join} from '../../src/site/html.ts'
import {writtenIn} from '../../src/site/written-in.ts'
import type {Link} from '../../src/view/address.ts'
import type {ArticlePage} from '../../src/view/article/article-pages.ts'
import {whyDetails} from './why.ts'

/** Headline, dek, who printed it and when; a headline that is not printed as such says so. */
export function articleHead(article: ArticlePage, link: Link): Html {
  const {outlet, published, authors} = article
  return html`<header class="page-head">
${article.section && html`<p class="kicker">${article.section}</p>\n`}<h1 id="headline"${writtenIn(article.language)}${article.derived && attribute('class', 'derived')}>${article.title}</h1>
${article.derived && html`<div class="page-line">No headline is printed as such; this one is ${whyDetails(article.derived, 'this headline', link)}</div>\n`}${article.dek && html`<p class="page-dek" id="dek"${writtenIn(article.language)}>${article.dek}</p>\n`}<p class="page-line">${join(
    [
      outlet
        ? html`<a class="outlet" href="${link(outlet.to)}">${outlet.name}</a>`
        : html`<span class="unknown">outlet unknown</span>`,
      published
        ? html`<time datetime="${published.iso}">${published.words}</time>`
        : html`<span class="unknown">undated</span>`,
      ...(authors.length > 0 ? [`by ${authors.join(', ')}`] : []),
    ],
    ' · ',
  )}</p>
${article.note && html`<p class="box">Archivist’s note: ${article.note}</p>\n`}</header>`
}
