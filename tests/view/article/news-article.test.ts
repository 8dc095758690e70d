import {describe, expect, test} from 'vitest'
import {newsArticle} from '../../../src/view/article/news-article.ts'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {clippings, ids} from '../../fixtures/clippings.ts'
import {quadsOf} from '../quads-of.ts'

const catalogue = catalogueOf(clippings())
const base = 'https://clippings.example/archive/'

const articleOf = (id: string) => {
  const article = catalogue.article.get(id)
  if (!article) throw new Error(`The fixture has no ${id}`)
  return newsArticle(article, catalogue)
}

describe('an article', () => {
  test('is a NewsArticle with its day, publisher, author, file and people', () => {
    expect(articleOf(ids.courier)).toMatchObject({
      '@type': 'NewsArticle',
      '@id': `${base}articles/${ids.courier}/`,
      headline: 'Harbour bridge reopens after eleven months',
      datePublished: '2021-03-04',
      publisher: {name: 'Northport Courier'},
      author: [{'@type': 'Person', name: 'Ines Park'}],
      encoding: {contentUrl: `${base}originals/${ids.courier}.txt`},
      mentions: [
        {'@id': `${base}people/elena-marsh/`, name: 'Elena Marsh'},
        {'@id': `${base}people/tomas-quiroga/`, name: 'Tomás Quiroga'},
      ],
    })
  })

  test('has as quotations what stood between marks, each with who said it and what it is taken from', () => {
    const {hasPart} = articleOf(ids.courier)
    expect(hasPart).toMatchObject([
      {
        '@type': 'Quotation',
        text: 'The bridge is safe, and it is open to everyone with a lorry & a licence',
        creator: {'@type': 'Person', '@id': `${base}people/elena-marsh/`, name: 'Elena Marsh'},
        isPartOf: {'@id': `${base}articles/${ids.courier}/`},
        isBasedOn: {'@id': `${base}originals/${ids.courier}.txt`},
      },
      {text: 'slow, dear and worth it', creator: {name: 'Elena Marsh'}},
      {text: 'About time'},
    ])
    expect(JSON.stringify(hasPart)).not.toMatch(/the steel would last|old town/)
  })

  test('keeps guesses to itself', () => {
    expect(articleOf(ids.observer)).not.toHaveProperty('datePublished')
    expect(articleOf(ids.undated)).not.toHaveProperty('datePublished')
    expect(articleOf(ids.undated)).not.toHaveProperty('publisher')
  })

  test.each(Object.values(ids))('%s is sound JSON-LD', async (id) => {
    const quads = await quadsOf(articleOf(id))
    expect(quads.some((quad) => quad.includes(`<${base}articles/${id}/> <https://schema.org/headline> `))).toBe(true)
  })
})
