import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {collation} from '../lists/collation.ts'
import {type NameIndexPage, nameIndexPages} from '../lists/name-index-pages.ts'
import type {Page} from '../page.ts'
import {count} from '../words.ts'

/** Topics A to Z. */
export function topicsPages({archive}: Catalogue): readonly Page<NameIndexPage>[] {
  const entries = archive.topics.map(({id, name, articles}) => ({
    label: name,
    key: name,
    to: addressOf.topic(id),
    articles: articles.length,
    amount: count(articles.length, 'article'),
  }))
  return nameIndexPages('Topics', addressOf.topics(), entries, collation(archive.site.language), ['topic', 'topics'])
}
