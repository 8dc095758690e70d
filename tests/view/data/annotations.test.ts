import jsonld from 'jsonld'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import type {Archive} from '../../../src/model.ts'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {annotationFiles} from '../../../src/view/data/annotations.ts'
import {claimsOf} from '../../../src/view/data/claims.ts'
import {clippings, ids} from '../../fixtures/clippings.ts'

/** What the Web Annotation Data Model asks of an annotation like ours (sections 3.1, 3.2.4, 4.2.4, 4.2.5). */
const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string().min(1),
  fact: z.string().min(1),
  certainty: z.enum(['stated', 'inferred', 'guessed']).optional(),
  rule: z.string().optional(),
  says: z.string().optional(),
  about: z.url().optional(),
})
const annotation = z.strictObject({
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  body: textualBody,
  target: z.strictObject({
    source: z.url(),
    selector: z.tuple([
      z.strictObject({type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0)}),
      z.strictObject({type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string()}),
    ]),
  }),
})
const page = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.record(z.string(), z.unknown())]),
  id: z.url(),
  type: z.literal('AnnotationPage'),
  partOf: z.url(),
  prev: z.url().optional(),
  next: z.url().optional(),
  items: z.array(annotation).min(1),
})
const collection = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.record(z.string(), z.unknown())]),
  id: z.url(),
  type: z.literal('AnnotationCollection'),
  label: z.string().min(1),
  generator: z.strictObject({type: z.literal('Software'), name: z.literal('Dateline')}),
  total: z.int(),
  first: z.url(),
  last: z.url(),
})

/** The clippings with a whale before everything, which is one letter and two units. */
function withWhale(archive: Archive): Archive {
  const moved = 'raw 🐳 '.length
  const articles = archive.articles.map((article) => {
    const move: unknown = JSON.parse(JSON.stringify(article.record), (key, value) =>
      key === 'start' || key === 'end' ? value + moved : value,
    )
    return {...article, raw: `raw 🐳 ${article.raw}`, record: Object.assign({}, article.record, move)}
  })
  return {...archive, articles}
}

function read(archive: Archive, limit?: number) {
  const [first, ...rest] = annotationFiles(catalogueOf(archive), limit).map(
    ({address, pieces}) => [address.path, JSON.parse([...pieces()].join(''))] as const,
  )
  return {collection: collection.parse(first?.[1]), pages: rest.map(([path, json]) => ({path, ...page.parse(json)}))}
}

describe.each([
  ['the clippings', clippings()],
  ['letters of two units', withWhale(clippings())],
])('%s', (_name, archive) => {
  const {pages} = read(archive)
  const items = pages.flatMap((some) => some.items)

  test('every selector finds its passage again, counted in characters', () => {
    for (const {id, target} of items) {
      const [position, quote] = target.selector
      const article = archive.articles.find(({record}) => target.source.endsWith(`/originals/${record.id}.txt`))
      const letters = [...(article?.raw ?? '')]
      expect(letters.slice(position.start, position.end).join(''), id).toBe(quote.exact)
      expect(article?.raw, id).toContain(quote.prefix + quote.exact + quote.suffix)
      expect(quote.exact, id).not.toBe('')
    }
  })

  test('every fact with a passage is there, once', () => {
    expect(items).toHaveLength(archive.articles.flatMap((article) => claimsOf(article, () => true)).length)
    expect(new Set(items.map(({id}) => id)).size).toBe(items.length)
  })
})

test('a fact carries its value, certainty, rule, reason and page', () => {
  const items = read(clippings()).pages.flatMap((some) => some.items)
  expect(items.map(({body}) => body)).toContainEqual({
    type: 'TextualBody',
    fact: 'published',
    value: '2021-03-04',
    certainty: 'inferred',
    rule: 'dateline-and-weekday',
    says: 'a Thursday',
    about: 'https://clippings.example/archive/days/2021-03/#d04',
  })
  const speakers = items.filter(({body}) => body.fact === 'speaker')
  expect(speakers.map(({body, target}) => [body.value, body.says, target.selector[1].exact])).toContainEqual([
    'Elena Marsh',
    'the speaker is named as “she”',
    'the repair had been “slow, dear and worth it” to Tomás Quiroga',
  ])
})

test('a large archive is a collection of pages that lead to each other', () => {
  const {collection: whole, pages} = read(clippings(), 3)
  expect(pages.map(({path}) => path)).toEqual(['data/annotations-1.jsonld.gz', 'data/annotations-2.jsonld.gz'])
  const [one, two] = pages
  expect(whole).toMatchObject({first: one?.id, last: two?.id, total: pages.flatMap(({items}) => items).length})
  expect([one?.prev, one?.next, two?.prev, two?.next]).toEqual([undefined, two?.id, one?.id, undefined])
})

const oa = 'http://www.w3.org/ns/oa#'
const as = 'http://www.w3.org/ns/activitystreams#'

/**
 * The meaning that the standard's own context, anno.jsonld, gives each term we use. It is not fetched, for a test must
 * run without the network, and what is left out here has no meaning, so that one more term makes the test fail.
 */
const terms = {
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    ['Annotation', 'TextualBody', 'TextPositionSelector', 'TextQuoteSelector', 'describing'].map((term) => [
      term,
      oa + term,
    ]),
  ),
  AnnotationCollection: `${as}OrderedCollection`,
  AnnotationPage: `${as}OrderedCollectionPage`,
  Software: `${as}Application`,
  ...Object.fromEntries(
    Object.entries({
      body: `${oa}hasBody`,
      target: `${oa}hasTarget`,
      source: `${oa}hasSource`,
      selector: `${oa}hasSelector`,
      generator: `${as}generator`,
      partOf: `${as}partOf`,
      first: `${as}first`,
      last: `${as}last`,
      next: `${as}next`,
      prev: `${as}prev`,
    }).map(([term, meaning]) => [term, {'@id': meaning, '@type': '@id'} as const]),
  ),
  motivation: {'@id': `${oa}motivatedBy`, '@type': '@vocab'},
  items: {'@id': `${as}items`, '@type': '@id', '@container': '@list'},
  ...Object.fromEntries(['start', 'end', 'exact', 'prefix', 'suffix'].map((term) => [term, oa + term])),
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  name: 'http://xmlns.com/foaf/0.1/name',
  total: `${as}totalItems`,
} as const

async function quadsOf(data: unknown): Promise<string> {
  const options = {
    format: 'application/n-quads',
    // A word without meaning, or an address that is none, is an error.
    safe: true,
    documentLoader: async (url: string) => ({documentUrl: url, document: {'@context': terms}}),
  } as const
  return String(await jsonld.toRDF(z.record(z.string(), z.unknown()).parse(data), options))
}

test('collection and pages are JSON-LD in which every word means something', async () => {
  const files = annotationFiles(catalogueOf(clippings()), 2)
  const [collection = '', ...pages] = await Promise.all(
    files.map(({pieces}) => quadsOf(JSON.parse([...pieces()].join('')))),
  )
  expect(collection).toContain(`<${as}totalItems> "`)
  expect(collection).toContain(
    `<https://clippings.example/archive/data/annotations.jsonld> <${as}first> <https://clippings.example/archive/data/annotations-1.jsonld.gz>`,
  )
  const quads = pages.join('\n')
  expect(quads).toContain(`<https://clippings.example/archive/originals/${ids.courier}.txt>`)
  expect(quads).toContain('<https://schema.org/propertyID> "published"')
  expect(quads).toContain(`<${oa}motivatedBy> <${oa}describing>`)
})

test('a word without meaning is noticed', async () => {
  await expect(
    quadsOf({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://bay.example/',
      type: 'Annotation',
      mood: 'calm',
    }),
  ).rejects.toThrow()
})
