import type {Feed, FeedEntry} from '../view/feeds/feeds-of.ts'
import type {SiteFile} from './site-file.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org), where it has one. */
export function jsonFeedFiles(feed: Feed): readonly SiteFile[] {
  const {json} = feed
  return json ? [{address: json.address, pieces: () => [`${JSON.stringify(jsonFeed(feed, json.url))}\n`]}] : []
}

function jsonFeed({title, description, language, rights, publisher, url, entries}: Feed, self: string): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: self,
    description,
    language,
    authors: [{name: publisher}],
    // The format has no field for it, and lets an extension have a name of its own.
    ...(rights !== undefined && {_dateline: {rights}}),
    items: entries.map(item),
  }
}

function item({url, original, title, summary, published, authors, topics}: FeedEntry): object {
  return {
    id: url,
    url,
    external_url: original,
    title,
    content_text: summary,
    date_published: published,
    ...(authors.length > 0 && {authors: authors.map((name) => ({name}))}),
    ...(topics.length > 0 && {tags: topics}),
  }
}
