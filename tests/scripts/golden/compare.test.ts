import {describe, expect, test} from 'vitest'
import {compare} from '../../../scripts/golden/compare.ts'
import {parseExpectation, printExpectation} from '../../../scripts/golden/expectation.ts'
import type {Output} from '../../../scripts/golden/output.ts'
import {pageOutput} from '../../../scripts/golden/page-output.ts'
import {recordOutput} from '../../../scripts/golden/record-output.ts'
import {page, record} from './outputs.ts'

/** Compares by way of the committed text; `known` are the outputs the cache still holds. */
const between = (before: readonly Output[], now: readonly Output[], known: readonly Output[] = before) =>
  compare(
    parseExpectation(printExpectation(before), 'site.tsv'),
    now,
    new Map(known.map((output) => [output.name, output])),
  )

const harbour = page('harbour/index.html', '<h1>Harbour</h1>', '<p>Ferries run.</p>', '<p>Cranes stand.</p>')
const market = page('market/index.html', '<h1>Market</h1>')

describe('pages', () => {
  test('that come out as they did are no difference, in whatever order', () => {
    expect(between([harbour, market], [market, harbour])).toEqual([])
  })

  test('a changed one is located by its first other line', () => {
    const now = page('harbour/index.html', '<h1>Harbour</h1>', '<p>Ferries wait.</p>', '<p>Cranes wait.</p>')
    expect(between([harbour, market], [now, market])).toEqual([
      {
        kind: 'changed',
        name: 'harbour/index.html',
        first: {kind: 'changed', at: 'line 2', was: '<p>Ferries run.</p>', now: '<p>Ferries wait.</p>'},
      },
    ])
  })

  test('what stood there is not told when it is not known, or known of another time only', () => {
    const now = page('harbour/index.html', '<h1>Harbour</h1>', '<p>Ferries wait.</p>', '<p>Cranes stand.</p>')
    const first = {kind: 'changed', at: 'line 2', now: '<p>Ferries wait.</p>'}
    const older = page('harbour/index.html', '<h1>Harbour</h1>', '<p>Ferries sank.</p>', '<p>Cranes stand.</p>')
    expect(between([harbour], [now], [])).toEqual([{kind: 'changed', name: harbour.name, first}])
    expect(between([harbour], [now], [older])).toEqual([{kind: 'changed', name: harbour.name, first}])
  })

  test('a line more and a line less at the end', () => {
    const shorter = page('harbour/index.html', '<h1>Harbour</h1>', '<p>Ferries run.</p>')
    expect(between([shorter], [harbour])).toEqual([
      {kind: 'changed', name: harbour.name, first: {kind: 'new', at: 'line 3', now: '<p>Cranes stand.</p>'}},
    ])
    expect(between([harbour], [shorter])).toEqual([
      {kind: 'changed', name: harbour.name, first: {kind: 'gone', at: 'line 3', was: '<p>Cranes stand.</p>'}},
    ])
    expect(between([harbour], [shorter], [])).toEqual([{kind: 'changed', name: harbour.name, first: {kind: 'gone'}}])
  })

  test('a new one and one that is gone', () => {
    expect(between([harbour], [market])).toEqual([
      {kind: 'new', name: 'market/index.html'},
      {kind: 'gone', name: 'harbour/index.html'},
    ])
  })

  test('a byte that no line shows is a difference, too', () => {
    const [before, now] = [0xfe, 0xff].map((byte) => pageOutput('favicon.ico', Uint8Array.of(byte)))
    expect(between(before ? [before] : [], now ? [now] : [])).toEqual([{kind: 'changed', name: 'favicon.ico'}])
  })
})

describe('records', () => {
  const before = record('name-verb-quote', 'pronoun-verb-quote')

  test('a changed field is named by its path', () => {
    expect(between([before], [record('name-verb-quote', 'same-paragraph')])).toEqual([
      {
        kind: 'changed',
        name: 'ruiz.txt',
        first: {
          kind: 'changed',
          at: 'quotes[1].speaker.rule',
          was: '"pronoun-verb-quote"',
          now: '"same-paragraph"',
        },
      },
    ])
  })

  test('a field that came between, and one that went', () => {
    const [bare, noted] = [{id: 'ruiz'}, {note: 'torn', id: 'ruiz'}].map((data) => recordOutput('ruiz.txt', data))
    expect(between(bare ? [bare] : [], noted ? [noted] : [])).toEqual([
      {kind: 'changed', name: 'ruiz.txt', first: {kind: 'new', at: 'note', now: '"torn"'}},
    ])
    expect(between(noted ? [noted] : [], bare ? [bare] : [])).toEqual([
      {kind: 'changed', name: 'ruiz.txt', first: {kind: 'gone', at: 'note', was: '"torn"'}},
    ])
  })

  test('a list that lost its last item is an empty list', () => {
    expect(between([record('name-verb-quote')], [record()])).toEqual([
      {kind: 'changed', name: 'ruiz.txt', first: {kind: 'new', at: 'quotes', now: '[]'}},
    ])
  })
})

test('an expectation holds digests, never words', () => {
  const text = printExpectation([record('name-verb-quote')])
  expect(text).toMatch(/^ruiz\.txt\t[\w-]{16}\t[\w-]+\n$/)
  expect(text).not.toMatch(/Ana|direct|quotes|name-verb/)
})

test.each([
  ['the mark of a merge conflict', '<<<<<<< HEAD\n'],
  ['a line cut short', 'ruiz.txt\tAAAAAAAAAAAAAAAA\tAAAA\n'],
  ['a name alone', 'ruiz.txt\n'],
])('%s in an expectation is named with its line', (_case, damage) => {
  const text = printExpectation([market]) + damage
  expect(() => parseExpectation(text, 'tests/golden/site.tsv')).toThrow(/^tests\/golden\/site\.tsv:2: expected a name/)
})
