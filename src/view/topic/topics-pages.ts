import {say} from '../../messages/say.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type NameIndexPage, nameIndexPages} from '../lists/name-index-pages.ts'
import type {Page} from '../page.ts'

/** Topics A to Z. */
export function topicsPages(catalogue: Catalogue): readonly Page<NameIndexPage>[] {
  const {archive, messages} = catalogue
  const {counts, frame} = messages
  const entries = archive.topics.map(({id, name, articles}) => ({
    label: name,
    key: name,
    to: addressOf.topic(id),
    articles: articles.length,
    amount: say(counts.articles, {count: articles.length}, messages),
  }))
  return nameIndexPages(catalogue, frame.ways.topics, addressOf.topics(), entries, counts.topics)
}
