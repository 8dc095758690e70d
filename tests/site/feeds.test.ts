import {XMLValidator} from 'fast-xml-parser'
import {parseAtomFeed, parseJsonFeed} from 'feedsmith'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import type {Archive, Article} from '../../src/model.ts'
import {atomFile} from '../../src/site/atom.ts'
import {jsonFeedFiles} from '../../src/site/json-feed.ts'
import {catalogueOf} from '../../src/view/catalogue.ts'
import {fewestInFeed} from '../../src/view/feeds/feed-link.ts'
import {entriesInFeed, type Feed, feedsOf} from '../../src/view/feeds/feeds-of.ts'
import {archive} from '../fixtures/archive.ts'

const url = 'https://bay.example/archive'
const feedsFor = (some: Archive): readonly Feed[] => [...feedsOf(catalogueOf(some))]
const atUrl = (some: Archive): Archive => ({...some, site: {...some.site, url}})
/** Each article as often as a person or topic needs to have a feed, at an address of its own. */
const often = {
  ...archive,
  articles: Array.from({length: fewestInFeed}, (_, time) =>
    archive.articles.map((article) => ({
      ...article,
      record: {...article.record, id: `${article.record.id}${time || ''}`},
    })),
  ).flat(),
  topics: archive.topics.map((topic) => ({...topic, articles: repeated(topic.articles)})),
  people: archive.people.map((person) => ({...person, articles: repeated(person.articles)})),
}
const feeds = feedsFor(atUrl(often))
const textOf = ({pieces}: {pieces: () => Iterable<string>}): string => [...pieces()].join('')

function feedAt(path: string): Feed {
  const feed = feeds.find(({atom}) => atom.address.path === path)
  if (!feed) throw new Error(`There is no ${path}, only ${feeds.map(({atom}) => atom.address.path).join(', ')}`)
  return feed
}

function repeated(ids: readonly string[]): readonly string[] {
  return Array.from({length: fewestInFeed}, (_, time) => ids.map((id) => `${id}${time || ''}`)).flat()
}

test('there is one for the archive, and for each topic and person with enough of what is dated', () => {
  expect(feeds.map(({atom}) => atom.address.path)).toEqual([
    'feed.xml',
    ...archive.topics.map(({id}) => `topics/${id}/feed.xml`),
    ...archive.people.map(({id}) => `people/${id}/feed.xml`),
  ])
  expect(feedsFor(atUrl(archive)).map(({atom}) => atom.address.path)).toEqual(['feed.xml'])
})

test('the archive has its own as JSON too', () => {
  expect(feeds.flatMap(({json}) => json?.address.path ?? [])).toEqual(['feed.json'])
})

describe('Atom', () => {
  test.each(feeds.map((feed) => [feed.atom.address.path, feed] as const))('%s is a feed', (_path, feed) => {
    const text = textOf(atomFile(feed))
    expect(XMLValidator.validate(text)).toBe(true)
    const parsed = parseAtomFeed(text)
    expect(parsed.id).toBe(feed.atom.url)
    expect(parsed.title?.value).toBe(feed.title)
    expect(parsed.authors?.length).toBe(1)
    expect(parsed.links?.map(({rel, href}) => [rel, href])).toEqual([
      ['self', feed.atom.url],
      ['alternate', feed.url],
    ])
    expect(parsed.entries?.map(({title, summary}) => [title?.value, summary?.value])).toEqual(
      feed.entries.map(({title, summary}) => [title, summary]),
    )
    for (const {id, updated, links} of parsed.entries ?? []) {
      expect(id).toMatch(/^https:\/\/bay\.example\/archive\/articles\/[\w-]+\/$/)
      expect(links?.some(({rel, href}) => rel === 'alternate' && href === id)).toBe(true)
      expect(new Date(updated ?? '').toISOString()).toBe(updated?.replace('Z', '.000Z'))
    }
  })

  test('names with markup in them come through as they are', () => {
    const [entry] = parseAtomFeed(textOf(atomFile(feedAt('topics/whales-and-seas/feed.xml')))).entries ?? []
    expect(entry?.title?.value).toBe('Whales < ships & ferries, a study of the bay finds')
    expect(entry?.categories?.map(({term}) => term)).toEqual(['Whales & <Seas>'])
  })

  test('what no XML file may hold is marked', () => {
    const [first, ...rest] = archive.articles
    if (!first) throw new Error('The fixture has no article')
    const odd = withHeadline(first, 'A bell\u0007 and half a \ud83d whale \u{1f433}')
    const [feed] = feedsFor(atUrl({...archive, articles: [odd, ...rest]}))
    const text = feed ? textOf(atomFile(feed)) : ''
    expect(XMLValidator.validate(text)).toBe(true)
    expect(parseAtomFeed(text).entries?.map(({title}) => title?.value)).toContain(
      'A bell\ufffd and half a \ufffd whale \u{1f433}',
    )
  })
})

/**
 * JSON Feed 1.1 (jsonfeed.org/version/1.1): what a feed and an item must have and may have, and nothing else. The reader
 * below takes a feed with mistakes as well, so it cannot tell.
 */
const author = z.strictObject({name: z.string().min(1), url: z.url().optional(), avatar: z.url().optional()})
const jsonFeedItem = z.strictObject({
  id: z.string().min(1),
  url: z.url(),
  external_url: z.url().optional(),
  title: z.string().min(1),
  content_text: z.string().min(1),
  date_published: z.iso.datetime(),
  authors: z.array(author).min(1).optional(),
  tags: z.array(z.string().min(1)).min(1).optional(),
})
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().min(1).optional(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/),
  authors: z.array(author).min(1),
  items: z.array(jsonFeedItem).refine((items) => new Set(items.map(({id}) => id)).size === items.length, 'ids repeat'),
})

test('feed.json keeps to JSON Feed 1.1', () => {
  const [file, ...more] = jsonFeedFiles(feedAt('feed.xml'))
  expect(jsonFeedSchema.safeParse(JSON.parse(file ? textOf(file) : '')).error).toBeUndefined()
  expect(more).toEqual([])
})

test('JSON Feed 1.1 has the same articles', () => {
  const feed = feedAt('feed.xml')
  const parsed = parseJsonFeed(jsonFeedFiles(feed).map(textOf).join(''))
  expect(parsed).toMatchObject({title: feed.title, home_page_url: feed.url, feed_url: feed.json?.url, language: 'en'})
  expect(parsed.items?.map(({id}) => id)).toEqual(feed.entries.map(({url: id}) => id))
  expect(parsed.items?.map(({url, content_text: text, date_published: day}) => [url, text, day])).toEqual(
    feed.entries.map(({url, summary, published}) => [url, summary, published]),
  )
})

describe('entries', () => {
  test('are the newest first, and the undated stay out', () => {
    const [feed] = feedsFor(atUrl(archive))
    expect(feed?.entries.map(({published}) => published)).toEqual([
      '2024-02-29T00:00:00Z',
      '2024-01-01T00:00:00Z',
      '2023-08-16T00:00:00Z',
      '2023-08-15T00:00:00Z',
    ])
    expect(feed?.updated).toBe('2024-02-29T00:00:00Z')
  })

  test('are as many as a reader wants', () => {
    const articles = Array.from({length: entriesInFeed + 9}, () => archive.articles).flat()
    expect(feedsFor(atUrl({...archive, articles}))[0]?.entries.length).toBe(entriesInFeed)
  })
})

test('without an address of the site, or a dated article, there is no feed', () => {
  expect(feedsFor(archive)).toEqual([])
  const undated = archive.articles.map((article) => ({...article, record: {...article.record, published: undefined}}))
  expect(feedsFor(atUrl({...archive, articles: undated}))).toEqual([])
})

function withHeadline(article: Article, value: string): Article {
  const headline = {value, certainty: 'stated', rule: 'first-line', evidence: []} as const
  return {...article, record: {...article.record, headline}}
}
