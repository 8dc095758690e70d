import {expect, test} from 'vitest'
import {glanceOf} from '../../../src/derived/glance-of.ts'
import type {Article} from '../../../src/model.ts'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {bySpeaker} from '../../../src/view/quotes/by-speaker.ts'
import {archive} from '../../fixtures/archive.ts'

/** An article of a store, whose statements are fetched when they are asked for. */
function stored(article: Article, fetched: string[]): Article {
  const record = Object.defineProperty({...article.record}, 'quotes', {
    get: () => {
      fetched.push(article.record.id)
      return article.record.quotes
    },
  })
  return {...article, record, glance: glanceOf(article)}
}

const placesOf = (articles: readonly Article[], people = archive.people) =>
  bySpeaker(articles, catalogueOf({...archive, articles, people})).map(
    ({quoteAt, under}) => `${under.heading}: ${quoteAt.article.record.id}`,
  )

test('statements of an archive in a store are sorted by speaker without fetching one', () => {
  const fetched: string[] = []
  const articles = archive.articles.map((article) => stored(article, fetched))
  const sorted = placesOf(articles)
  expect(fetched).toEqual([])
  expect(sorted).toEqual(placesOf(archive.articles))
  expect(sorted.length).toBeGreaterThan(0)
})

test('a speaker whom the archive has no page for stands under the name that the statement gives', () => {
  const fetched: string[] = []
  const articles = archive.articles.map((article) => stored(article, fetched))
  const others = archive.people.filter(({id}) => id !== 'ana-ruiz')
  expect(placesOf(articles, others).filter((place) => place.startsWith('Ana Ruiz: '))).toHaveLength(3)
  expect(fetched).not.toEqual([])
})

test('one heading stands for all statements of a speaker, however the reports write it', () => {
  const written = (name: string) => (article: Article) => ({
    ...article,
    record: {
      ...article.record,
      quotes: article.record.quotes.map((quote) =>
        quote.speaker?.name === 'Union of Dockers' ? {...quote, speaker: {...quote.speaker, name}} : quote,
      ),
    },
  })
  const twice = [...archive.articles, ...archive.articles.map(written('Union of dockers'))]
  const headings = placesOf(twice).filter((place) => /^Union of dockers/i.test(place))
  expect(headings).toHaveLength(2)
  expect(new Set(headings.map((place) => place.split(':')[0]))).toEqual(new Set(['Union of Dockers']))
})
