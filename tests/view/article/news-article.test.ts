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
  test('is a NewsArticle with its day, publisher and author, and nothing that stands on the page', () => {
    expect(articleOf(ids.courier)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': `${base}articles/${ids.courier}/`,
      headline: 'Harbour bridge reopens after eleven months',
      datePublished: '2021-03-04',
      publisher: {'@type': 'NewsMediaOrganization', name: 'Northport Courier'},
      author: [{'@type': 'Person', name: 'Ines Park'}],
    })
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
