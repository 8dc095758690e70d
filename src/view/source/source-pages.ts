import type {Article, Certainty} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {homeCrumb} from '../crumb.ts'
import {type ArticleListPage, articleListPages, articlesOnPage} from '../lists/article-list-pages.ts'
import {newestFirst} from '../lists/by-day.ts'
import {Counter} from '../lists/counter.ts'
import type {Page} from '../page.ts'
import {capitalised} from '../words.ts'
import {type MonthGrid, monthGridOf} from './month-grid.ts'
import {outlets} from './outlets.ts'

/** What an outlet's page says beyond its articles. */
export interface SourceExtra {
  /** How many articles each month has, a row a year, the newest first; absent of an outlet that nothing dates. */
  readonly grid?: MonthGrid
  /** How its name was read off, with in how many articles. */
  readonly readOff: readonly {readonly certainty: Certainty; readonly rule: string; readonly count: number}[]
  /** Who passed its articles on. */
  readonly via: readonly {readonly name: string; readonly count: number}[]
  readonly authors: readonly {readonly name: string; readonly count: number}[]
}

/** What an outlet printed, when, and about whom. */
export function sourcePages(catalogue: Catalogue): readonly Page<ArticleListPage<SourceExtra>>[] {
  const crumbs = [homeCrumb, {label: catalogue.messages.frame.ways.sources, to: addressOf.sources()}]
  return outlets(catalogue).flatMap(({id, name, articles}) =>
    articleListPages(
      {
        heading: name,
        kind: capitalised(catalogue.messages.kinds.outlet),
        articles,
        crumbs,
        addressOfPage: (page) => addressOf.source(id, page),
        about: {subject: 'sources', id},
      },
      catalogue,
      () => ({...extraOf(articles), ...gridOf(articles, (page) => addressOf.source(id, page), catalogue)}),
    ),
  )
}

function gridOf(
  articles: readonly Article[],
  addressOfPage: (page: number) => Address,
  {archive: {site}}: Catalogue,
): Pick<SourceExtra, 'grid'> {
  const grid = monthGridOf(newestFirst(articles), addressOfPage, articlesOnPage, site.language)
  return grid ? {grid} : {}
}

function extraOf(articles: readonly Article[]): SourceExtra {
  const readOff = new Counter()
  const via = new Counter()
  const authors = new Counter()
  for (const {record} of articles) {
    if (record.source) readOff.add(`${record.source.certainty} ${record.source.rule}`)
    if (record.via) via.add(record.via.value)
    for (const {value} of record.authors) if (value.role === 'author') authors.add(value.name)
  }
  return {
    readOff: mostFirst(readOff).map(({name, count}) => {
      const [certainty, rule = ''] = name.split(' ')
      return {certainty: certainty === 'stated' || certainty === 'inferred' ? certainty : 'guessed', rule, count}
    }),
    via: mostFirst(via),
    authors: mostFirst(authors).slice(0, 24),
  }
}

function mostFirst(counter: Counter): {readonly name: string; readonly count: number}[] {
  return counter
    .entries()
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => ({name, count}))
}
