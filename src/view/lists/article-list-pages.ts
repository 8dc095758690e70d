import type {Article} from '../../model.ts'
import type {Address} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import type {Crumb} from '../crumb.ts'
import {feedLink} from '../feeds/feed-link.ts'
import type {Page} from '../page.ts'
import {count} from '../words.ts'
import {type ArticleEntry, articleEntry} from './article-entry.ts'
import {newestFirst} from './by-day.ts'
import {type Pager, pagerOf, paginate} from './paginate.ts'
import {type About, type Profile, profileOf} from './profile.ts'

/** A page about a group of articles: on its first page what they are at a glance, and on each its part of the list. */
export interface ArticleListPage<Extra> {
  readonly heading: string
  /** What the heading is: `Topic`, `Source`. */
  readonly kind: string
  readonly lead: string
  /** On the first page only. */
  readonly profile?: Profile
  /** What this kind of page says beyond that; on the first page only. */
  readonly extra?: Extra
  readonly entries: readonly ArticleEntry[]
  readonly pager?: Pager
}

/** Articles a page of a list holds within the budget of a page, 60 KB compressed. */
export const articlesOnPage = 120

export interface ArticleList {
  readonly heading: string
  readonly kind: string
  readonly articles: readonly Article[]
  readonly crumbs: readonly Crumb[]
  readonly addressOfPage: (page: number) => Address
  readonly about?: About
}

/** The pages of a list of articles, newest first. */
export function articleListPages<Extra>(
  {heading, kind, articles, crumbs, addressOfPage, about}: ArticleList,
  catalogue: Catalogue,
  extra: () => Extra,
  limit: number = articlesOnPage,
): readonly Page<ArticleListPage<Extra>>[] {
  const total = Math.max(1, Math.ceil(articles.length / limit))
  const lead = `${count(articles.length, 'article')} in this archive`
  // Sorted when the first page is printed, and once for all of them.
  let sorted: readonly (readonly Article[])[] | undefined
  return Array.from({length: total}, (_, at) => {
    const first = at === 0
    const title = first ? heading : `${heading}, page ${at + 1}`
    return {
      address: addressOfPage(at + 1),
      title,
      description: `${kind} “${heading}”: ${lead}.`,
      crumbs,
      ...(about?.subject === 'topics' && {
        metadata: () => ({feed: feedLink(catalogue, articles, {name: heading, page: addressOfPage(1)})}),
      }),
      model: () => {
        sorted ??= paginate(newestFirst(articles), limit)
        const pager = pagerOf(at + 1, total, addressOfPage)
        return {
          heading: title,
          kind,
          lead,
          ...(first && {profile: profileOf(articles, catalogue, about), extra: extra()}),
          entries: (sorted[at] ?? []).map((article) => articleEntry(article, catalogue.archive.site.language)),
          ...(pager && {pager}),
        }
      },
    }
  })
}
