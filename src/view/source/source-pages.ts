import type {Article, Certainty} from '../../model.ts'
import {isSaid} from '../../said.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type ArticleListPage, articleListPages} from '../lists/article-list-pages.ts'
import {collation} from '../lists/collation.ts'
import {Counter} from '../lists/counter.ts'
import {home, type NameIndexPage, nameIndexPages} from '../lists/name-index-pages.ts'
import type {Crumb, Page} from '../page.ts'
import {count} from '../words.ts'
import {unknownOutlet} from './outlet-of.ts'

/** What an outlet's page says beyond its articles. */
export interface SourceExtra {
  /** How its name was read off, with in how many articles. */
  readonly told: readonly {readonly certainty: Certainty; readonly rule: string; readonly count: number}[]
  /** Who passed its articles on. */
  readonly via: readonly {readonly name: string; readonly count: number}[]
  readonly authors: readonly {readonly name: string; readonly count: number}[]
  /** Its quotations, where it printed any. */
  readonly quotes?: Crumb['to']
}

/** Outlets A to Z, and at the end the drawer of those unknown. */
export function sourcesPages(catalogue: Catalogue): readonly Page<NameIndexPage>[] {
  const compare = collation(catalogue.archive.site.language)
  const entries = outlets(catalogue).map(({id, name, articles}) => ({
    label: name,
    key: name,
    to: addressOf.source(id),
    articles: articles.length,
    amount: count(articles.length, 'article'),
  }))
  return nameIndexPages('Sources', addressOf.sources(), entries, compare, ['source', 'sources'])
}

/** What an outlet printed, when, and about whom. */
export function sourcePages(catalogue: Catalogue): readonly Page<ArticleListPage<SourceExtra>>[] {
  const crumbs = [home, {label: 'Sources', to: addressOf.sources()}]
  return outlets(catalogue).flatMap(({id, name, articles}) =>
    articleListPages(
      {
        heading: name,
        kind: 'Source',
        articles,
        crumbs,
        addressOfPage: (page) => addressOf.source(id, page),
        about: {subject: 'sources', id},
      },
      catalogue,
      () => extraOf(id, articles),
    ),
  )
}

/** The outlets of an archive, and as one more the articles without. */
export function outlets({archive, source}: Catalogue): readonly {
  readonly id: string
  readonly name: string
  readonly articles: readonly Article[]
}[] {
  const unknown = archive.articles.filter(({record}) => !record.source)
  return [...source.values(), ...(unknown.length > 0 ? [{...unknownOutlet, articles: unknown}] : [])]
}

function extraOf(id: string, articles: readonly Article[]): SourceExtra {
  const told = new Counter()
  const via = new Counter()
  const authors = new Counter()
  for (const {record} of articles) {
    if (record.source) told.add(`${record.source.certainty} ${record.source.rule}`)
    if (record.via) via.add(record.via.value)
    for (const {value} of record.authors) if (value.role === 'author') authors.add(value.name)
  }
  const quoted = articles.some(({record}) => record.quotes.some(isSaid))
  return {
    told: mostFirst(told).map(({name, count}) => {
      const [certainty, rule = ''] = name.split(' ')
      return {certainty: certainty === 'stated' || certainty === 'inferred' ? certainty : 'guessed', rule, count}
    }),
    via: mostFirst(via),
    authors: mostFirst(authors).slice(0, 24),
    ...(quoted && {quotes: addressOf.quotesOfSource(id)}),
  }
}

function mostFirst(counter: Counter): {readonly name: string; readonly count: number}[] {
  return counter
    .entries()
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => ({name, count}))
}
