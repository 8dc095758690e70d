import type {Article, Site, Span} from '../../model.ts'
import {type Address, addressOf, type Link, linkFromAfar} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {hasOriginal} from '../visibility/has-original.ts'
import {whereaboutsIn} from '../whereabouts.ts'
import {type Claim, claimsOf} from './claims.ts'
import {codePointsIn} from './code-points.ts'

/*
 * The evidence of every fact as W3C Web Annotations (w3.org/TR/annotation-model): the body is the fact, the target the
 * passage of the original file. A collection leads from page to page, so that no host and no reader meets a file of
 * hundreds of megabytes.
 */

/** How many articles' annotations a page holds: some ten megabytes. */
const articlesOnPage = 250

/** Beside the words of the standard those of ours, each in the meaning that schema.org gives it. */
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    fact: 'https://schema.org/propertyID',
    certainty: 'https://schema.org/valueReference',
    rule: 'https://schema.org/measurementTechnique',
    says: 'https://schema.org/description',
    about: {'@id': 'https://schema.org/about', '@type': '@id'},
  },
] as const

/** The files, the collection first. */
export function annotationFiles(
  catalogue: Catalogue,
  limit: number = articlesOnPage,
): readonly {readonly address: Address; readonly pieces: () => Iterable<string>}[] {
  const {articles, site} = catalogue.archive
  const total = Math.ceil(articles.length / limit)
  const link = linkFromAfar(site.url, addressOf.data(), whereaboutsIn(catalogue))
  const pages = Array.from({length: total}, (_, at) => articles.slice(at * limit, (at + 1) * limit))
  return [
    {address: addressOf.annotations(), pieces: () => [collection(catalogue, pages.length, link)]},
    ...pages.map((some, at) => ({
      address: addressOf.annotations(at + 1),
      pieces: () => page(some, at + 1, total, catalogue, link),
    })),
  ]
}

export function annotationsIn(articles: readonly Article[]): number {
  return articles.reduce((sum, article) => sum + claimsOf(article, () => false).length, 0)
}

function collection({archive: {site, articles}}: Catalogue, pages: number, link: Link): string {
  return `${JSON.stringify({
    '@context': context,
    id: link(addressOf.annotations()),
    type: 'AnnotationCollection',
    label: `${site.title}: where each fact was read`,
    generator: {type: 'Software', name: 'Dateline'},
    total: annotationsIn(articles),
    ...(pages > 0 && {first: link(addressOf.annotations(1)), last: link(addressOf.annotations(pages))}),
  })}\n`
}

function* page(articles: readonly Article[], number: number, total: number, catalogue: Catalogue, link: Link) {
  const here = addressOf.annotations(number)
  const head = JSON.stringify({
    '@context': context,
    id: link(here),
    type: 'AnnotationPage',
    partOf: link(addressOf.annotations()),
    ...(number > 1 && {prev: link(addressOf.annotations(number - 1))}),
    ...(number < total && {next: link(addressOf.annotations(number + 1))}),
  })
  yield `${head.slice(0, -1)},"items":[`
  let between = '\n'
  const own = link(here)
  for (const article of articles) {
    const annotation = annotationsOf(article, catalogue, link)
    let count = 0
    for (const claim of claimsOf(article, (topic) => catalogue.topic.has(topic))) {
      yield between + annotation(claim, `${own}#${encodeURIComponent(article.record.id)}.${++count}`)
      between = ',\n'
    }
  }
  yield '\n]}\n'
}

/** Printed by hand: an archive has a hundred for each article, and most of each is the same. */
function annotationsOf(article: Article, {archive: {site}, article: articles}: Catalogue, link: Link) {
  const here = targetIn(article, site, link)
  return ({fact, value, certainty, rule, says, span, at, about}: Claim, id: string): string => {
    const other = at === undefined ? undefined : articles.get(at)
    const body = {type: 'TextualBody', value, fact, certainty, rule, says, about: about && link(about)}
    const target = (other ? targetIn(other, site, link) : here)(span)
    return `{"id":${JSON.stringify(id)},"type":"Annotation","motivation":"describing","body":${JSON.stringify(body)},"target":${target}}`
  }
}

function targetIn({record, raw}: Article, site: Site, link: Link): (span: Span) => string {
  const file = hasOriginal(site, record) ? addressOf.original(record.id) : addressOf.article(record.id)
  const source = JSON.stringify(link(file))
  const codePoints = codePointsIn(raw)
  return ({start, end}) => {
    const exact = JSON.stringify(raw.slice(start, end))
    const prefix = JSON.stringify(raw.slice(wholeFrom(raw, start - around), start))
    const suffix = JSON.stringify(raw.slice(end, wholeFrom(raw, end + around)))
    return `{"source":${source},"selector":[{"type":"TextPositionSelector","start":${codePoints(start)},"end":${codePoints(end)}},{"type":"TextQuoteSelector","exact":${exact},"prefix":${prefix},"suffix":${suffix}}]}`
  }
}

/** As many letters before and after a passage as tell it from another of the same words. */
const around = 32

/** An offset that cuts no letter in two. */
function wholeFrom(text: string, offset: number): number {
  if (offset <= 0) return 0
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset
}
