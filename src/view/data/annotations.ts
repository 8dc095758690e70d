import type {Article, Span} from '../../model.ts'
import {type Address, addressOf, type Link, linkFromAfar} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type Claim, claimsOf} from './claims.ts'
import {codePointsIn} from './code-points.ts'

/*
 * The evidence of every fact as W3C Web Annotations (w3.org/TR/annotation-model): the body is the fact, the target the
 * passage of the original file. A collection leads from page to page, so that no host and no reader meets a file of
 * hundreds of megabytes.
 */

/** How many articles' annotations a page holds: some ten megabytes. */
const articlesOnPage = 500

/** Beside the words of the standard those of ours, each in the meaning that schema.org gives it. */
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    fact: 'https://schema.org/propertyID',
    certainty: 'https://schema.org/valueReference',
    rule: 'https://schema.org/measurementTechnique',
    says: 'https://schema.org/description',
  },
] as const

/** The files, the collection first. */
export function annotationFiles(
  catalogue: Catalogue,
  limit: number = articlesOnPage,
): readonly {readonly address: Address; readonly pieces: () => Iterable<string>}[] {
  const {articles, site} = catalogue.archive
  const total = Math.ceil(articles.length / limit)
  const link = linkFromAfar(site.url, addressOf.data())
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
  return articles.reduce((sum, article) => sum + claimsOf(article).length, 0)
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
  for (const article of articles) {
    const {id} = article.record
    const annotation = annotationsOf(article, catalogue, link)
    let count = 0
    for (const claim of claimsOf(article)) {
      yield between + JSON.stringify({id: link({...here, fragment: `${id}.${++count}`}), ...annotation(claim)})
      between = ',\n'
    }
  }
  yield '\n]}\n'
}

function annotationsOf(article: Article, {article: articles}: Catalogue, link: Link): (claim: Claim) => object {
  const here = targetIn(article, link)
  return ({fact, value, certainty, rule, says, span, at, about}) => {
    const other = at === undefined ? undefined : articles.get(at)
    const text = {type: 'TextualBody', purpose: 'describing', format: 'text/plain', value, fact, certainty, rule, says}
    return {
      type: 'Annotation',
      motivation: 'describing',
      body: about ? [text, {type: 'SpecificResource', purpose: 'linking', source: link(about)}] : text,
      target: (other ? targetIn(other, link) : here)(span),
    }
  }
}

function targetIn({record, raw}: Article, link: Link): (span: Span) => object {
  const source = link(addressOf.original(record.id))
  const codePoints = codePointsIn(raw)
  return ({start, end}) => ({
    source,
    selector: [
      {type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end)},
      {
        type: 'TextQuoteSelector',
        exact: raw.slice(start, end),
        prefix: raw.slice(wholeFrom(raw, start - around), start),
        suffix: raw.slice(end, wholeFrom(raw, end + around)),
      },
    ],
  })
}

/** As many letters before and after a passage as tell it from another of the same words. */
const around = 32

/** An offset that cuts no letter in two. */
function wholeFrom(text: string, offset: number): number {
  if (offset <= 0) return 0
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset
}
