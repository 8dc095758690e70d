import type {Article, Quote} from '../../model.ts'
import {addressOf, canonicalUrl} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {roomFor} from '../evidence/room-for.ts'
import {formatDate} from '../format-date.ts'
import {titleOf} from '../words.ts'
import {coins} from './coins.ts'
import {inWords} from './in-words.ts'
import {citationFormats} from './index.ts'
import {referenceOf, statementReference} from './reference.ts'

/** How to cite an article and what is said in it. */
export interface Citation {
  readonly authors?: string
  readonly title: string
  readonly outlet?: string
  readonly published: string
  readonly archive: string
  readonly url?: string
  /** For programs that read references off a page. */
  readonly coins: string
  readonly statements: readonly StatementCitation[]
  /** The article to copy, in the formats of reference managers; a statement is written in them by a page of its own. */
  readonly formats: readonly {readonly label: string; readonly text: string}[]
}

/** A statement as a footnote cites it. */
export interface StatementCitation {
  readonly words: string
  readonly coins: string
  /** What the page that writes the formats is asked. */
  readonly query: string
}

/** Statements that a page has room to cite one by one. */
const mostCited = 60

/** @param statements those the text is numbered by */
export function citationOf(article: Article, statements: readonly Quote[], catalogue: Catalogue): Citation {
  const {record} = article
  const {site} = catalogue.archive
  const authors = record.authors.filter(({value}) => value.role === 'author').map(({value}) => value.name)
  const reference = referenceOf(article, catalogue)
  const cited = statements
    .slice(0, roomFor(article, mostCited))
    .map((quote) => statementReference({quote, article}, catalogue))
  const url = canonicalUrl(site.url, addressOf.article(record.id))
  return {
    ...(authors.length > 0 && {authors: authors.join(', ')}),
    title: titleOf(article),
    ...(record.source && {outlet: record.source.value}),
    published: record.published
      ? formatDate(record.published.value, site.language)
      : catalogue.messages.article.undated,
    archive: site.title,
    ...(url && {url}),
    coins: coins(reference),
    statements: cited.map((one, at) => ({
      words: inWords(one, catalogue.messages, site.language),
      coins: coins(one),
      query: `?${encodeURIComponent(record.id)}=${at + 1}`,
    })),
    formats: citationFormats.map(({label, print}) => ({label, text: print(reference).trim()})),
  }
}
