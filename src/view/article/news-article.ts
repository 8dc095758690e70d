import type {NewsArticle, Quotation, WithContext} from 'schema-dts'
import {isSaid} from '../../derived/is-said.ts'
import type {Article, Quote, Speaker} from '../../model.ts'
import {addressOf, type Link, linkFromAfar} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {roomFor} from '../evidence/room-for.ts'
import {attributionOf} from '../statements/attribution-of.ts'
import {hasOriginal} from '../visibility/has-original.ts'
import {titleOf} from '../words.ts'
import {sureDay} from './sure-day.ts'

/*
 * Pages as schema.org JSON-LD. A machine that reads it sees no “guessed” beside a fact, so what is guessed is left out:
 * the pages, the records and the annotations have it, with the doubt.
 */

/** An article with who and what it names, and what is quoted in it. */
export function newsArticle(article: Article, {archive: {site}}: Catalogue): WithContext<NewsArticle> {
  const {record} = article
  const here = addressOf.article(record.id)
  const link = linkFromAfar(site.url, here)
  const published = sureDay(record.published)
  const authors = record.authors.filter(({value}) => value.role === 'author')
  const quotations = record.quotes.flatMap((quote) => quotation(quote, article, link, hasOriginal(site, record)))
  const people = record.people.filter(({certainty}) => certainty !== 'guessed')
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': link(here),
    url: link(here),
    headline: titleOf(article),
    ...(record.dek && {alternativeHeadline: record.dek.value}),
    ...(record.section && {articleSection: record.section.value}),
    ...(published && {datePublished: published}),
    ...(record.dateline && {dateline: record.dateline.value.place}),
    ...(authors.length > 0 && {author: authors.map(({value}) => ({'@type': 'Person', name: value.name}))}),
    ...(record.source &&
      record.source.certainty !== 'guessed' && {
        publisher: {'@type': 'NewsMediaOrganization', name: record.source.value},
      }),
    ...(record.url && {isBasedOn: record.url.value}),
    isPartOf: {'@type': 'Collection', name: site.title, url: link(addressOf.home())},
    ...(hasOriginal(site, record) && {
      encoding: {
        '@type': 'MediaObject',
        '@id': link(addressOf.original(record.id)),
        contentUrl: link(addressOf.original(record.id)),
        encodingFormat: 'text/plain',
        sha256: record.sha256,
      },
    }),
    ...(record.topics.length > 0 && {keywords: record.topics.map(({value}) => value)}),
    ...(people.length > 0 && {
      mentions: people.map(({id, name}) => ({'@type': 'Person', '@id': link(addressOf.person(id)), name})),
    }),
    ...(quotations.length > 0 && {hasPart: quotations.slice(0, roomFor(article, mostQuotations))}),
  }
}

/** An interview of sixty answers would be on its page twice; the tables of `data/` have all of them. */
const mostQuotations = 30

/** The words between quotation marks: indirect speech is the reporter's, and a label nobody's. */
function quotation(quote: Quote, {record, raw}: Article, link: Link, hasFile: boolean): Quotation[] {
  if (quote.kind === 'indirect' || !isSaid(quote)) return []
  const text = quote.kind === 'direct' ? quote.text : quotedParts(quote, raw)
  if (text === '') return []
  return [
    {
      '@type': 'Quotation',
      '@id': link(addressOf.quote(quote.id)),
      text,
      ...creatorOf(attributionOf(quote).speaker && quote.speaker, link),
      isPartOf: {'@id': link(addressOf.article(record.id))},
      ...(hasFile && {isBasedOn: {'@id': link(addressOf.original(record.id))}}),
    },
  ]
}

/** The marked parts of a sentence: of “would ‘not close’ the port” only “not close” was said in these words. */
function quotedParts({quoted, text}: Quote, raw: string): string {
  return quoted
    .map(({start, end}) => raw.slice(start, end))
    .filter((words) => words !== '' && text.includes(words))
    .join(' … ')
}

function creatorOf(
  speaker: Speaker | undefined,
  link: Link,
): Pick<Extract<Quotation, object>, 'creator' | 'creditText'> {
  if (!speaker) return {}
  const {name, person, kind} = speaker
  switch (kind) {
    case 'person':
      return {creator: {'@type': 'Person', ...(person && {'@id': link(addressOf.person(person))}), name}}
    case 'organisation':
      return {creator: {'@type': 'Organization', name}}
    case 'group':
      // “A senior official” is nobody's name.
      return {creditText: name}
    default:
      return kind satisfies never
  }
}
