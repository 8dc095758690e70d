import type {Messages} from '../../src/messages/messages.ts'
import {type Html, html, join} from '../../src/site/html.ts'
import {directionOf} from '../../src/site/writing/written-in.ts'
import type {Link} from '../../src/view/address.ts'
import type {ArticleEntry} from '../../src/view/lists/article-entry.ts'
import {dayWithDoubt} from './certainty.ts'

/** A list of articles: headline, outlet and day, dek. */
export function entryList(entries: readonly ArticleEntry[], messages: Messages, link: Link): Html {
  return html`<ol class="entries">
${entries.map(
  (entry) => html`<li class="entry">
<p class="entry-title"${directionOf(entry.title)}><a href="${link(entry.to)}">${entry.title}</a></p>
<p class="entry-line">${outletAndDay(entry, messages, link)}</p>
${entry.dek && html`<p class="entry-dek">${entry.dek}</p>\n`}</li>
`,
)}</ol>`
}

/** The same where the headline beside it leads to the article, which leads on. */
export function outletAndDayInWords(
  {source, published}: ArticleEntry,
  {article, reading, certainty}: Messages,
): string {
  const guessed = published?.certainty === 'guessed' ? ` (${certainty.guessed})` : ''
  return `${source ?? reading.list.unknownOutlet} · ${published?.words ?? article.undated}${guessed}`
}

/** Who printed it and when, each leading to its page. */
export function outletAndDay({source, outlet, published}: ArticleEntry, messages: Messages, link: Link): Html {
  const {article, reading} = messages
  return join(
    [
      html`<a class="${source === undefined ? 'unknown' : 'outlet'}" href="${link(outlet.to)}">${source ?? reading.list.unknownOutlet}</a>`,
      published
        ? dayWithDoubt(
            html`<a href="${link(published.to)}"><time datetime="${published.iso}">${published.words}</time></a>`,
            published.certainty,
            messages,
          )
        : html`<span class="unknown">${article.undated}</span>`,
    ],
    ' · ',
  )
}
