import {isSaid} from '../../derived/is-said.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {whoQuotesWhom} from '../charts/who-quotes-whom.ts'
import {homeCrumb} from '../crumb.ts'
import {newestFirst} from '../lists/by-day.ts'
import {groupBy} from '../lists/group-by.ts'
import {type Page, withOnFirst} from '../page.ts'
import {outlets} from '../source/outlets.ts'
import {bySpeaker} from './by-speaker.ts'
import type {FiledQuote} from './filed-quote.ts'
import {type Layout, layOut} from './lay-out.ts'
import type {QuotesPage} from './quotes-page.ts'
import {waysInto} from './ways-into.ts'

/** Statements a page holds within the budget of a page, 60 KB compressed. */
export const quotesOnPage = 150

/** The pages of all statements by speaker, of each outlet and of each year. */
export function quotesPages(catalogue: Catalogue, limit: number = quotesOnPage): readonly Page<QuotesPage>[] {
  const all = newestFirst(catalogue.archive.articles).flatMap((article) => quotesIn(article))
  const byYear = [...groupBy(all, ({article}) => article.record.published?.value.slice(0, 4) ?? 'undated')]
  const bySource = outlets(catalogue)
    .map(({id, name, articles}) => ({id, name, quotes: newestFirst(articles).flatMap((article) => quotesIn(article))}))
    .filter(({quotes}) => quotes.length > 0)
    .toSorted((a, b) => b.quotes.length - a.quotes.length || (a.id < b.id ? -1 : 1))
  const ways = waysInto(byYear, bySource, catalogue)
  const crumbs = [homeCrumb, {label: 'Quotes', to: addressOf.quotes()}]
  const pages = (
    heading: string,
    quotes: readonly FiledQuote[],
    addressOfPage: (page: number) => Address,
    some: Layout,
  ) => layOut(heading, quotes, addressOfPage, some, catalogue.archive.site.language, limit)
  const speakers = pages('Quotes', bySpeaker(all, catalogue), addressOf.quotes, {
    crumbs: [homeCrumb],
    ways,
    letters: true,
  })
  return [
    ...withOnFirst(speakers, () => ({whoQuotesWhom: whoQuotesWhom(catalogue)})),
    ...bySource.flatMap(({id, name, quotes}) =>
      pages(`Quotes in ${name}`, quotes.map(byArticle), (page) => addressOf.quotesOfSource(id, page), {crumbs}),
    ),
    ...byYear.flatMap(([year, quotes]) =>
      pages(
        year === 'undated' ? 'Quotes in undated articles' : `Quotes of ${year}`,
        quotes.map(byArticle),
        (page) => addressOf.quotesOfYear(year, page),
        {crumbs},
      ),
    ),
  ]
}

function quotesIn(article: QuoteAt['article']): readonly QuoteAt[] {
  return article.record.quotes.filter(isSaid).map((quote) => ({quote, article}))
}

function byArticle(quoteAt: QuoteAt): FiledQuote {
  const {record} = quoteAt.article
  return {
    quoteAt,
    key: record.id,
    heading: record.headline?.value ?? record.file,
    to: addressOf.article(record.id),
    article: true,
  }
}
