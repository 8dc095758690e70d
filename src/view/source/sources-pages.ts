import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {collation} from '../lists/collation.ts'
import {type NameIndexPage, nameIndexPages} from '../lists/name-index-pages.ts'
import type {Page} from '../page.ts'
import {count} from '../words.ts'
import {outlets} from './outlets.ts'

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
