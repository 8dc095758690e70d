import type {Messages} from '../../src/messages/messages.ts'
import {say} from '../../src/messages/say.ts'
import {attribute, type Html, html, join} from '../../src/site/html.ts'
import {writtenIn} from '../../src/site/writing/written-in.ts'
import type {Link} from '../../src/view/address.ts'
import type {ArticlePage} from '../../src/view/article/article-pages.ts'
import {dayWithDoubt} from './certainty.ts'
import {copyNote} from './copies.ts'
import {whyDetails} from './why.ts'

/** Headline, dek, who printed it and when; a headline that is not printed as such says so. */
export function articleHead(article: ArticlePage, messages: Messages, link: Link): Html {
  const {outlet, published, authors} = article
  const {article: words} = messages
  return html`<header class="page-head">
${article.section && html`<p class="kicker">${article.section}</p>\n`}<h1 id="headline"${writtenIn(article.language)}${article.derived && attribute('class', 'derived')}>${article.title}</h1>
${article.derived && html`<div class="page-line">${messages.reading.article.noHeadline} ${whyDetails(article.derived, messages.reading.article.thisHeadline, messages, link)}</div>\n`}${article.dek && html`<p class="page-dek" id="dek"${writtenIn(article.language)}>${article.dek}</p>\n`}<p class="page-line">${join(
    [
      outlet
        ? html`<a class="outlet" href="${link(outlet.to)}">${outlet.name}</a>`
        : html`<span class="unknown">${words.outletUnknown}</span>`,
      published
        ? dayWithDoubt(html`<time datetime="${published.iso}">${published.words}</time>`, published.certainty, messages)
        : html`<span class="unknown">${words.undated}</span>`,
      ...(authors.length > 0 ? [say(words.by, {authors: authors.join(', ')}, messages)] : []),
    ],
    ' · ',
  )}</p>
${article.copies && copyNote(article.copies, messages, link)}${article.note && html`<p class="box">${say(words.note, {note: article.note}, messages)}</p>\n`}</header>`
}
