import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {whoQuotesWhom} from '../charts/who-quotes-whom.ts'
import {homeCrumb} from '../crumb.ts'
import {newestFirst} from '../lists/by-day.ts'
import {type Page, withOnFirst} from '../page.ts'
import {bySpeaker} from './by-speaker.ts'
import {layOut} from './lay-out.ts'
import type {QuotesPage} from './quotes-page.ts'
import {waysInto} from './ways-into.ts'

/** Statements a page holds within the budget of a page, 60 KB compressed. */
export const quotesOnPage = 150

/** All statements by speaker. By year, outlet and topic they are found from here, and stand nowhere a second time. */
export function quotesPages(catalogue: Catalogue, limit: number = quotesOnPage): readonly Page<QuotesPage>[] {
  const articles = newestFirst(catalogue.archive.articles)
  const layout = {crumbs: [homeCrumb], ways: waysInto(articles, catalogue)}
  const pages = layOut(
    catalogue.messages.frame.ways.quotes,
    bySpeaker(articles, catalogue),
    addressOf.quotes,
    layout,
    catalogue,
    limit,
  )
  return withOnFirst(pages, () => ({whoQuotesWhom: whoQuotesWhom(catalogue)}))
}
