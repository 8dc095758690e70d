import type {Feed, FeedEntry} from '../view/feeds/feeds-of.ts'
import {html} from './html.ts'
import type {SiteFile} from './site-file.ts'
import {xml, xmlDeclaration} from './xml.ts'

/** A feed in the Atom Syndication Format, RFC 4287. */
export function atomFile(feed: Feed): SiteFile {
  return {address: feed.atom.address, pieces: () => atom(feed)}
}

function* atom({title, description, language, rights, publisher, url, atom: {url: self}, updated, entries}: Feed) {
  yield xmlDeclaration
  yield xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${title}</title>
${description && html`<subtitle>${description}</subtitle>\n`}<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${url}"/>
<author><name>${publisher}</name></author>
<generator>Dateline</generator>
${rights && html`<rights>${rights}</rights>\n`}`
  for (const entry of entries) yield printed(entry)
  yield '</feed>\n'
}

/** An article is in the feeds of all its topics and people, and printed once. */
const known = new WeakMap<FeedEntry, string>()

function printed(entry: FeedEntry): string {
  let text = known.get(entry)
  if (text === undefined) {
    text = entryXml(entry)
    known.set(entry, text)
  }
  return text
}

function entryXml({url, original, title, summary, published, authors, topics}: FeedEntry): string {
  return xml`<entry>
<id>${url}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${url}"/>
${original && html`<link rel="via" href="${original}"/>\n`}<published>${published}</published>
<updated>${published}</updated>
${authors.map((name) => html`<author><name>${name}</name></author>\n`)}${topics.map((topic) => html`<category term="${topic}"/>\n`)}<summary>${summary}</summary>
</entry>
`
}
