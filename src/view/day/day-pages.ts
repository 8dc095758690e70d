import type {Article} from '../../model.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type Crumb, homeCrumb} from '../crumb.ts'
import {formatDate, formatLongDate} from '../format-date.ts'
import {type ArticleEntry, articleEntry} from '../lists/article-entry.ts'
import {type ArticleListPage, articleListPages} from '../lists/article-list-pages.ts'
import type {Page} from '../page.ts'
import {articlesByDay} from './articles-by-day.ts'
import {type Calendar, calendarOf} from './calendar.ts'

/** What the page of a day, month or year says beyond its articles. */
export interface DayExtra {
  /** The days of a year or a month, as a calendar. */
  readonly calendar?: Calendar
  readonly before?: Crumb
  readonly after?: Crumb
  /** Articles of other days that speak of this one. */
  readonly spokenOf: readonly ArticleEntry[]
}

/** How many articles of other days a day names. */
const mostSpokenOf = 40

/** A page for each day, month and year in which an article was published, and one for the undated. */
export function dayPages(catalogue: Catalogue): readonly Page<ArticleListPage<DayExtra>>[] {
  const {articles, site} = catalogue.archive
  const counts = articlesByDay(articles)
  const spoken = spokenOfDays(articles, counts)
  const crumbs = [homeCrumb, {label: 'Days', to: addressOf.days()}]
  const byLength = new Map(
    [4, 7, 10].map((length) => [length, [...counts.keys()].filter((iso) => iso.length === length).toSorted()]),
  )
  const neighbours = new Map(
    [...byLength.values()].flatMap((days) => days.map((day, at) => [day, [days[at - 1], days[at + 1]]] as const)),
  )
  const crumbOf = (iso: string | undefined) => iso && {label: formatDate(iso, site.language), to: addressOf.day(iso)}
  const dated = [...counts].flatMap(([iso, some]) =>
    articleListPages(
      {
        heading: formatLongDate(iso, site.language),
        kind: kinds[iso.length] ?? 'Day',
        articles: some,
        crumbs: [
          ...crumbs,
          ...prefixes(iso).map((prefix) => ({label: formatDate(prefix, site.language), to: addressOf.day(prefix)})),
        ],
        addressOfPage: (page) => addressOf.day(iso, page),
      },
      catalogue,
      () => {
        const [before, after] = (neighbours.get(iso) ?? []).map(crumbOf)
        const calendar = iso.length < 10 ? calendarOf(iso, (day) => counts.get(day)?.length, site.language) : undefined
        return {
          ...(calendar && {calendar}),
          ...(before && {before}),
          ...(after && {after}),
          spokenOf: (spoken.get(iso) ?? [])
            .slice(0, mostSpokenOf)
            .map((article) => articleEntry(article, site.language)),
        }
      },
    ),
  )
  const undated = articles.filter(({record}) => !record.published)
  if (undated.length === 0) return dated
  return [
    ...dated,
    ...articleListPages(
      {
        heading: 'Undated',
        kind: 'Days',
        articles: undated,
        crumbs,
        addressOfPage: (page) => addressOf.day('undated', page),
      },
      catalogue,
      () => ({spokenOf: []}),
    ),
  ]
}

const kinds: Readonly<Record<number, string>> = {4: 'Year', 7: 'Month', 10: 'Day'}

/** `2023-08-15` stands in `2023` and `2023-08`. */
function prefixes(iso: string): readonly string[] {
  return [4, 7].filter((length) => length < iso.length).map((length) => iso.slice(0, length))
}

/** By day: the articles published on another that speak of it. */
function spokenOfDays(
  articles: readonly Article[],
  days: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Article[]> {
  const spoken = new Map<string, Article[]>()
  for (const article of articles) {
    for (const day of new Set(article.record.dates.map(({value}) => value))) {
      if (day.length !== 10 || day === article.record.published?.value || !days.has(day)) continue
      const some = spoken.get(day)
      if (some) some.push(article)
      else spoken.set(day, [article])
    }
  }
  return spoken
}
