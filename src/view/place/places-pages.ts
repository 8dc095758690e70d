import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {collation} from '../lists/collation.ts'
import {type NameIndexPage, nameIndexPages} from '../lists/name-index-pages.ts'
import type {Page} from '../page.ts'
import {count} from '../words.ts'

/** Places A to Z. */
export function placesPages({archive, place}: Catalogue): readonly Page<NameIndexPage>[] {
  const entries = [...place.values()].map(({id, name, articles}) => ({
    label: name,
    key: name,
    to: addressOf.place(id),
    articles: articles.length,
    amount: count(articles.length, 'article'),
  }))
  return nameIndexPages('Places', addressOf.places(), entries, collation(archive.site.language), ['place', 'places'])
}
