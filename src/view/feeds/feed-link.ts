import type {Article} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'

/** What a feed is about, as the page it belongs to knows it. */
export interface FeedLink {
  readonly title: string
  readonly atom: Address
  /** Of the archive as a whole: whoever follows a person or a topic does so in a reader, and every reader reads Atom. */
  readonly json?: Address
}

/** Whoever is in the news now and then is found by looking; below this many dated articles nobody subscribes. */
export const fewestInFeed = 5

/**
 * Where the feed of some articles is, if they have one: feeds consist of full addresses and of days, so there is none
 * before the address of the site is known, nor of articles of which none is dated; and none of a person or topic with few.
 *
 * @param subject a topic or a person, with its page; left out for the archive's own
 */
export function feedLink(
  {archive: {site}}: Catalogue,
  articles: readonly Article[],
  subject?: {readonly name: string; readonly page: Address},
): FeedLink | undefined {
  if (!site.url) return undefined
  const fewest = subject ? fewestInFeed : 1
  let dated = 0
  for (const {record} of articles) {
    if (!record.published || ++dated < fewest) continue
    return subject
      ? {title: `${subject.name} – ${site.title}`, atom: addressOf.feed('atom', subject.page)}
      : {title: site.title, atom: addressOf.feed('atom'), json: addressOf.feed('json')}
  }
  return undefined
}
