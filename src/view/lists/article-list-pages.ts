import type {Messages} from '../../messages/messages.ts'
import {say} from '../../messages/say.ts'
import type {Article} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import {numberedStatements} from '../article/numbered-statements.ts'
import type {Catalogue} from '../catalogue.ts'
import type {Crumb} from '../crumb.ts'
import {feedLink} from '../feeds/feed-link.ts'
import type {Page} from '../page.ts'
import {laidOut} from '../reads.ts'
import {type ArticleEntry, articleEntry} from './article-entry.ts'
import {newestFirst} from './by-day.ts'
import {groupBy} from './group-by.ts'
import {type Pager, pagerOf, paginate} from './paginate.ts'
import {type About, type Profile, profileOf, type Tally} from './profile.ts'
import {worthJumping, yearTallies} from './year-tallies.ts'

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
  /** Where each year begins, of a list that is long; `y2016` is the address of one. */
  readonly years: readonly Tally[]
  /** By year, the newest first. */
  readonly sections: readonly YearSection[]
  readonly pager?: Pager
}

/** The articles of a year. */
export interface YearSection {
  readonly heading: string
  /** Where the year begins. */
  readonly id?: string
  readonly entries: readonly ListedArticle[]
}

/** An article of the list, with what is said in it. */
export interface ListedArticle extends ArticleEntry {
  /** `m2016-08`, of the first of a month. */
  readonly id?: string
  /** `3 quoted, 2 reported`, and where the first of them stands. */
  readonly said?: Crumb
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
  const {messages} = catalogue
  const lead = say(messages.reading.list.lead, {count: articles.length}, messages)
  // Sorted when the first page is printed, and once for all of them.
  let sorted: readonly (readonly Article[])[] | undefined
  const sortedPages = (): Pages => {
    sorted ??= paginate(newestFirst(articles), limit)
    return sorted
  }
  return Array.from({length: total}, (_, at) => {
    const first = at === 0
    const title = first ? heading : say(messages.reading.list.page, {title: heading, page: at + 1}, messages)
    return {
      address: addressOfPage(at + 1),
      title,
      description: `${kind} “${heading}”: ${lead}.`,
      crumbs,
      get from() {
        const pages = sortedPages()
        const onPage = (first ? pages.flat() : [...(pages[at - 1]?.slice(-1) ?? []), ...(pages[at] ?? [])]).map(
          ({record}) => record.id,
        )
        return [laidOut(total, articles.length, onPage, first && articles.map(({record}) => record.id))]
      },
      ...(about?.subject === 'topics' && {
        metadata: () => ({feed: feedLink(catalogue, articles, {name: heading, page: addressOfPage(1)})}),
      }),
      model: () => {
        const pages = sortedPages()
        const pager = pagerOf(at + 1, total, addressOfPage)
        return {
          heading: title,
          kind,
          lead,
          ...(first && {
            profile: profileOf(articles, catalogue, about, undefined, pageOf(pages, addressOfPage)),
            extra: extra(),
          }),
          years: first && articles.length >= worthJumping ? yearTallies(pages, yearOf, () => 1, addressOfPage) : [],
          sections: sectionsOf(pages, at, catalogue),
          ...(pager && {pager}),
        }
      },
    }
  })
}

type Pages = readonly (readonly Article[])[]

const yearOf = ({record}: Article): string => record.published?.value.slice(0, 4) ?? 'undated'

/** The month of an article, where that is known. */
const monthOf = ({record}: Article): string => record.published?.value.slice(0, 7) ?? ''

/** Where the articles of a period stand in a list: those of a year, of a month, or of a day, which are with its month. */
function pageOf(pages: Pages, addressOfPage: (page: number) => Address): (period: string) => Address | undefined {
  const begins = new Map<string, Address>()
  pages.forEach((page, at) => {
    for (const article of page)
      for (const [period, fragment] of [
        [yearOf(article), `y${yearOf(article)}`],
        [monthOf(article), `m${monthOf(article)}`],
      ] as const)
        if (!begins.has(period)) begins.set(period, {...addressOfPage(at + 1), fragment})
  })
  return (period) => begins.get(period.slice(0, 7))
}

function sectionsOf(pages: Pages, at: number, {archive, messages}: Catalogue): readonly YearSection[] {
  const last = pages[at - 1]?.at(-1)
  let month = last && monthOf(last)
  return [...groupBy(pages[at] ?? [], yearOf)].map(([year, articles]) => ({
    heading: year === 'undated' ? messages.reading.list.undated : year,
    ...(!(last && yearOf(last) === year) && {id: `y${year}`}),
    entries: articles.map((article) => {
      const begins = monthOf(article).length === 7 && monthOf(article) !== month
      month = monthOf(article)
      return {
        ...articleEntry(article, archive.site.language),
        ...(begins && {id: `m${month}`}),
        ...saidInArticle(article, messages),
      }
    }),
  }))
}

function saidInArticle(article: Article, messages: Messages): Pick<ListedArticle, 'said'> {
  const statements = numberedStatements(article)
  const [first] = statements
  if (!first) return {}
  const reported = statements.filter(({kind}) => kind === 'indirect').length
  const parts = [
    statements.length > reported && say(messages.reading.list.quoted, {count: statements.length - reported}, messages),
    reported > 0 && say(messages.reading.list.reported, {count: reported}, messages),
  ].filter((part) => part !== false)
  return {said: {label: parts.join(', '), to: addressOf.quote(first.id)}}
}
