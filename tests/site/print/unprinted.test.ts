import {expect, test} from 'vitest'
import {failedWithAllItsKind, type Unprinted} from '../../../src/site/print/unprinted.ts'
import {pages} from '../../view/page-at.ts'

const failed = (kind: Unprinted['kind']): Unprinted[] =>
  pages[kind].map(({address, title}) => ({kind, file: address.path, title, why: 'no sense in it'}))

test('a template that prints no page is broken, and no site of excuses replaces a good one', () => {
  const articles = failed('article')
  expect(articles.length).toBeGreaterThan(2)
  expect(failedWithAllItsKind(articles, pages)).toBe(articles[0])
})

test('a page that prints beside those that fail clears the template, and of one page nobody can tell', () => {
  expect(failedWithAllItsKind(failed('article').slice(1), pages)).toBeUndefined()
  expect(failed('home')).toHaveLength(1)
  expect(failedWithAllItsKind([...failed('home'), ...failed('article').slice(1)], pages)).toBeUndefined()
})
