import type {Article, Person, Topic} from '../../model.ts'
import {type Address, addressOf, linkFromAfar} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {newestFirst} from '../lists/by-day.ts'
import {firstWords, titleOf} from '../words.ts'
import {type FeedLink, feedLink} from './feed-link.ts'

/** What was published last, for those who would be told: the whole archive, a topic or a person. */
export interface Feed {
  readonly title: string
  readonly description?: string
  readonly language: string
  /** Whose the articles are, and who may do what with them. */
  readonly rights?: string
  /** The archive, whose feed it is. */
  readonly publisher: string
  /** The page that shows the same, in full like every address in a feed. */
  readonly url: string
  readonly atom: FeedAddress
  /** The archive's own feed alone has it. */
  readonly json?: FeedAddress
  /** RFC 3339; the newest day of publication, since a build has no clock. */
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}

export interface FeedAddress {
  readonly address: Address
  readonly url: string
}

export interface FeedEntry {
  readonly url: string
  /** Where it was published. */
  readonly original?: string
  readonly title: string
  readonly summary: string
  /** RFC 3339, the first day that a less exact date leaves open. */
  readonly published: string
  /** Its authors, or else its outlet. */
  readonly authors: readonly string[]
  readonly topics: readonly string[]
}

/** Enough for a reader who looks once a week. */
export const entriesInFeed = 50

/** Every feed of the archive: its own, then those of topics and people who are in the news again and again. */
export function* feedsOf(catalogue: Catalogue): Iterable<Feed> {
  const {archive} = catalogue
  const entryOf = entriesOf(catalogue)
  const feed = (articles: readonly Article[], page: Address, subject?: Topic | Person): Feed | undefined => {
    const link = feedLink(catalogue, articles, subject && {name: subject.name, page})
    return link && feedOf(link, articles, page, catalogue, entryOf)
  }
  const articlesOf = ({articles}: Topic | Person) => articles.flatMap((id) => catalogue.article.get(id) ?? [])
  const own = feed(archive.articles, addressOf.home())
  if (!own) return
  yield {...own, ...(archive.site.description && {description: archive.site.description})}
  for (const topic of archive.topics) yield* some(feed(articlesOf(topic), addressOf.topic(topic.id), topic))
  for (const person of archive.people) yield* some(feed(articlesOf(person), addressOf.person(person.id), person))
}

function some<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value]
}

function feedOf(
  {title, atom, json}: FeedLink,
  articles: readonly Article[],
  page: Address,
  {archive: {site}}: Catalogue,
  entryOf: (article: Article) => readonly FeedEntry[],
): Feed {
  const entries = newestFirst(articles).slice(0, entriesInFeed).flatMap(entryOf)
  const link = linkFromAfar(site.url, page)
  return {
    title,
    language: site.language,
    ...(site.rights !== undefined && {rights: site.rights}),
    publisher: site.title,
    url: link(page),
    atom: {address: atom, url: link(atom)},
    ...(json && {json: {address: json, url: link(json)}}),
    updated: entries[0]?.published ?? '',
    entries,
  }
}

/** An article's entry, made once for all the feeds it is in; none for one that nobody can date. */
function entriesOf({archive: {site}}: Catalogue): (article: Article) => readonly FeedEntry[] {
  const made = new Map<Article, readonly FeedEntry[]>()
  const link = linkFromAfar(site.url, addressOf.home())
  return (article) => {
    const known = made.get(article)
    if (known) return known
    const {published, authors, source, url, dek, text, topics, id} = article.record
    const bylines = authors.filter(({value}) => value.role === 'author').map(({value}) => value.name)
    const entry: FeedEntry | undefined = published && {
      url: link(addressOf.article(id)),
      ...(url && {original: url.value}),
      title: titleOf(article),
      summary: firstWords(dek?.value || text || titleOf(article), 300),
      published: instantOf(published.value),
      authors: bylines.length > 0 ? bylines : some(source?.value),
      topics: topics.map(({value}) => value),
    }
    made.set(article, some(entry))
    return some(entry)
  }
}

/** The first moment of a day, month or year: `2023-08` is `2023-08-01T00:00:00Z`. */
function instantOf(iso: string): string {
  return `${iso}${'-01-01'.slice(iso.length - 4)}T00:00:00Z`
}
