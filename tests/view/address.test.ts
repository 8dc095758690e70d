import {describe, expect, test} from 'vitest'
import {addressOf, canonicalUrl, fileOf, linkFrom, linkFromAnywhere} from '../../src/view/address.ts'

describe('linkFrom', () => {
  const {home, article, person, quote, stylesheet} = addressOf
  test.each([
    ['down from home', home(), person('ana-ruiz'), 'people/ana-ruiz/'],
    ['home from home', home(), home(), './'],
    ['home from below', person('ana-ruiz'), home(), '../../'],
    ['across', person('ana-ruiz'), article('a', 'p3'), '../../articles/a/#p3'],
    ['to a quote', person('ana-ruiz'), quote('a.b.q1x'), '../../articles/a.b/#q1x'],
    ['to a quote of this article', article('a'), quote('a.q1x'), '#q1x'],
    ['to this page', article('a'), article('a'), '../../articles/a/'],
    ['to a file', article('a'), stylesheet('0f'), '../../assets/dateline-0f.css'],
    ['a fragment beyond ASCII', article('a'), addressOf.people('É'), '../../people/#%C3%89'],
  ])('%s', (_name, from, to, expected) => {
    expect(linkFrom(from)(to)).toBe(expected)
  })
})

test('the page that a host shows anywhere links absolutely', () => {
  expect(linkFromAnywhere('https://x.example/archive')(addressOf.people())).toBe('/archive/people/')
  expect(linkFromAnywhere('https://x.example/')(addressOf.home())).toBe('/')
  expect(linkFromAnywhere(undefined)(addressOf.about('rules'))).toBe('/about/#rules')
})

test('the full address of a page', () => {
  expect(canonicalUrl('https://x.example/archive', addressOf.topics())).toBe('https://x.example/archive/topics/')
  expect(canonicalUrl(undefined, addressOf.topics())).toBeUndefined()
})

test('the file of an address', () => {
  expect(fileOf(addressOf.home())).toBe('index.html')
  expect(fileOf(addressOf.topic('war', 2))).toBe('topics/war/page-2/index.html')
  expect(fileOf(addressOf.notFound())).toBe('404.html')
})
