import type {Article} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'

/** What a feed is about, as the page it belongs to knows it. */
export interface FeedLink {
  readonly title: string
  readonly atom: Address
  readonly json: Address
}

/**
 * Where the feed of some articles is, if they have one: feeds consist of full addresses and of days, so there is none
 * before the address of the site is known, nor of articles of which none is dated.
 *
 * @param subject a topic or a person, with its page; left out for the archive's own
 */
export function feedLink(
  {archive: {site}}: Catalogue,
  articles: readonly Article[],
  subject?: {readonly name: string; readonly page: Address},
): FeedLink | undefined {
  if (!site.url || !articles.some(({record}) => record.published)) return undefined
  return {
    title: subject ? `${subject.name} – ${site.title}` : site.title,
    atom: addressOf.feed('atom', subject?.page),
    json: addressOf.feed('json', subject?.page),
  }
}
