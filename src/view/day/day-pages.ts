import {say} from '../../messages/say.ts'
import type {Article} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type Crumb, homeCrumb} from '../crumb.ts'
import {formatDate, formatLongDate} from '../format-date.ts'
import {type ArticleEntry, articleEntry} from '../lists/article-entry.ts'
import {articlesOnPage} from '../lists/article-list-pages.ts'
import {newestFirst} from '../lists/by-day.ts'
import {groupBy} from '../lists/group-by.ts'
import {type Pager, pagerOf, paginate} from '../lists/paginate.ts'
import {type Profile, profileOf} from '../lists/profile.ts'
import type {Page} from '../page.ts'
import {laidOut} from '../reads.ts'
import {articlesByDay} from './articles-by-day.ts'
import {type Calendar, calendarOf} from './calendar.ts'
import {spokenOfDays} from './spoken-of-days.ts'

/** A month with its days, a year with its months, or the articles that nobody can date. */
export interface DayPage {
  readonly heading: string
  /** `Month` */
  readonly kind: string
  readonly lead: string
  readonly before?: Crumb
  readonly after?: Crumb
  /** On the first page only, like the profile. */
  readonly calendar?: Calendar
  readonly profile?: Profile
  readonly sections: readonly DaySection[]
  readonly pager?: Pager
}

/** What was published on a day; of a year in a month. */
export interface DaySection {
  /** `d15`, where the day begins. */
  readonly id?: string
  readonly heading: string
  readonly to?: Address
  readonly entries: readonly ArticleEntry[]
  /** Articles of other days that speak of this one. */
  readonly spokenOf: readonly ArticleEntry[]
}

/** A year with more leaves its articles to its months. */
const fewInYear = 40

/** A page for each month and year in which an article was published, and one for the undated. */
export function dayPages(catalogue: Catalogue, limit: number = articlesOnPage): readonly Page<DayPage>[] {
  const {articles} = catalogue.archive
  const byDay = articlesByDay(articles)
  const spoken = spokenOfDays(articles, byDay)
  const inMonth = (month: string): Paged => pagesOfMonth(byDay.get(month) ?? [], spoken, limit)
  const months = isosOf(byDay, 7).flatMap((month, at, all) =>
    pagesOf({iso: month, before: all[at - 1], after: all[at + 1]}, inMonth(month), byDay, spoken, catalogue),
  )
  const years = isosOf(byDay, 4).flatMap((year, at, all) => {
    const inYear = newestFirst(byDay.get(year) ?? [])
    // What is dated to the year alone stands nowhere else.
    const listed = inYear.length > fewInYear ? inYear.filter(({record}) => record.published?.value === year) : inYear
    const paged = {pages: paginate(listed, limit), pageOf: new Map<string, number>()}
    return pagesOf({iso: year, before: all[at - 1], after: all[at + 1]}, paged, byDay, spoken, catalogue, inMonth)
  })
  const undated = articles.filter(({record}) => !record.published)
  const without = undated.length === 0 ? [] : undatedPages(undated, limit, catalogue)
  return [...years, ...months, ...without]
}

/** Articles on pages, and on which a day begins. */
interface Paged {
  readonly pages: readonly (readonly Article[])[]
  readonly pageOf: ReadonlyMap<string, number>
}

function isosOf(byDay: ReadonlyMap<string, unknown>, length: number): readonly string[] {
  return [...byDay.keys()].filter((iso) => iso.length === length).toSorted()
}

function pagesOfMonth(
  articles: readonly Article[],
  spoken: ReadonlyMap<string, readonly Article[]>,
  limit: number,
): Paged {
  const sorted = newestFirst(articles)
  const first = new Set([...groupBy(sorted, dayOf).values()].map(([article]) => article))
  // What is spoken of a day takes a line each beside the day's first article.
  const pages = paginate(
    sorted,
    limit,
    (article) => 1 + (first.has(article) ? (spoken.get(dayOf(article))?.length ?? 0) / 3 : 0),
  )
  const pageOf = new Map<string, number>()
  pages.forEach((page, at) => {
    for (const article of page) if (first.has(article)) pageOf.set(dayOf(article), at + 1)
  })
  return {pages, pageOf}
}

const dayOf = ({record}: Article): string => record.published?.value ?? ''

function pagesOf(
  {iso, before, after}: {readonly iso: string; readonly before?: string; readonly after?: string},
  {pages, pageOf}: Paged,
  byDay: ReadonlyMap<string, readonly Article[]>,
  spoken: ReadonlyMap<string, readonly Article[]>,
  catalogue: Catalogue,
  inMonth?: (month: string) => Paged,
): readonly Page<DayPage>[] {
  const {language} = catalogue.archive.site
  const all = byDay.get(iso) ?? []
  const crumbOf = (other: string): Crumb => ({label: formatDate(other, language), to: addressOf.day(other)})
  const {messages} = catalogue
  const {list: words} = messages.reading
  const lead = say(words.lead, {count: all.length}, messages)
  const name = formatDate(iso, language)
  const kind = iso.length === 4 ? words.year : words.month
  const year = iso.slice(0, 4)
  const begins = (day: string): number => (inMonth?.(day.slice(0, 7)).pageOf ?? pageOf).get(day) ?? 1
  const ids = (some: readonly Article[]): readonly string[] => some.map(({record}) => record.id)
  const begun = new Set<string>()
  const sections = pages.map((page) => sectionsOf(page, iso, begun))
  return pages.map((_, at) => {
    const first = at === 0
    const heading = first ? name : say(words.page, {title: name, page: at + 1}, messages)
    return {
      address: addressOf.day(iso, at + 1),
      title: heading,
      description: `${kind} “${heading}”: ${lead}.`,
      crumbs: [
        homeCrumb,
        {label: catalogue.messages.frame.ways.days, to: addressOf.days()},
        ...(iso === year ? [] : [crumbOf(year)]),
      ],
      get from() {
        const counted = [...byDay].flatMap(([some, {length}]) =>
          first && some.startsWith(iso) ? [[some, length, begins(some)]] : [],
        )
        const shown = (sections[at] ?? []).map(({period, id, articles}) => [
          period,
          id,
          ids(articles),
          ids(spoken.get(period) ?? []),
        ])
        return [laidOut(pages.length, before, after, counted, first && ids(all), shown)]
      },
      model: () => {
        const pager = pagerOf(at + 1, pages.length, (page) => addressOf.day(iso, page))
        return {
          heading,
          kind,
          lead,
          ...(first && before && {before: crumbOf(before)}),
          ...(first && after && {after: crumbOf(after)}),
          ...(first && {
            calendar: calendarOf(iso, (some) => byDay.get(some)?.length, begins, messages, language),
            profile: profileOf(all, catalogue),
          }),
          sections: (sections[at] ?? []).map(({period, id, articles}) => ({
            ...(id && {id}),
            heading: period.length === 10 ? formatLongDate(period, language) : headingOf(period, iso, catalogue),
            ...(period.length === 7 && period !== iso && {to: addressOf.day(period)}),
            entries: articles.map((article) => articleEntry(article, language)),
            spokenOf: id ? (spoken.get(period) ?? []).map((article) => articleEntry(article, language)) : [],
          })),
          ...(pager && {pager}),
        }
      },
    }
  })
}

interface RawSection {
  /** A day; of a year a month; or the page's own period, where no more is known. */
  readonly period: string
  readonly id?: string
  readonly articles: readonly Article[]
}

function sectionsOf(articles: readonly Article[], iso: string, begun: Set<string>): readonly RawSection[] {
  const length = iso.length === 4 ? 7 : 10
  return [...groupBy(articles, (article) => dayOf(article).slice(0, length))].map(([period, some]) => {
    const begins = period.length === 10 && !begun.has(period)
    begun.add(period)
    return {period, ...(begins && {id: `d${period.slice(8)}`}), articles: some}
  })
}

function headingOf(period: string, page: string, {archive, messages}: Catalogue): string {
  const {list: words} = messages.reading
  if (period !== page) return formatDate(period, archive.site.language)
  return period.length === 4 ? words.monthUnknown : words.dayUnknown
}

function undatedPages(articles: readonly Article[], limit: number, catalogue: Catalogue): readonly Page<DayPage>[] {
  const {messages, archive} = catalogue
  const {list: words} = messages.reading
  const {language} = archive.site
  const pages = paginate(articles, limit)
  const lead = say(words.undatedLead, {count: articles.length}, messages)
  return pages.map((page, at) => {
    const heading = at === 0 ? words.undated : say(words.page, {title: words.undated, page: at + 1}, messages)
    return {
      address: addressOf.day('undated', at + 1),
      title: heading,
      description: `${lead}.`,
      crumbs: [homeCrumb, {label: catalogue.messages.frame.ways.days, to: addressOf.days()}],
      model: () => {
        const pager = pagerOf(at + 1, pages.length, (number) => addressOf.day('undated', number))
        const entries = page.map((article) => articleEntry(article, language))
        return {
          heading,
          kind: messages.frame.ways.days,
          lead,
          sections: [{heading: messages.lists.articles, entries, spokenOf: []}],
          ...(pager && {pager}),
        }
      },
    }
  })
}
