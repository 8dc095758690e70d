import {describe, expect, test} from 'vitest'
import {ByteReader, ByteWriter, sharedLetters} from '../../src/search/bytes.ts'
import {dayNumber, packFacts, unpackFacts, yearOfDay} from '../../src/search/facts.ts'
import {fileHolding} from '../../src/search/files.ts'
import {packPostings, unpackPostings} from '../../src/search/postings.ts'
import {cutParts} from '../../src/search/write/cut-parts.ts'
import {indexOf} from './index-of.ts'

test('numbers and texts come back as they were', () => {
  const writer = new ByteWriter()
  const numbers = [0, 1, 127, 128, 300, 16_384, 2 ** 31 - 1]
  for (const number of numbers) writer.number(number)
  writer.text('Łódź 東京')
  const reader = new ByteReader(writer.done())
  expect(numbers.map(() => reader.number())).toEqual(numbers)
  expect(reader.text()).toBe('Łódź 東京')
  expect(reader.ended).toBe(true)
  expect(() => reader.number()).toThrow('ends too early')
})

test('no letter is cut in two', () => {
  expect(sharedLetters('a😀', 'a😁')).toBe(1)
  expect(sharedLetters('quay', 'quayside')).toBe(4)
})

describe('postings come back as they were', () => {
  test('places of words, in an archive where the part begins later', () => {
    const postings = [
      {article: 0, places: [3, 70, 71]},
      {article: 7, places: [64]},
    ]
    expect(unpackPostings(packPostings(postings, false, 10), 100)).toEqual({
      kind: 'words',
      postings: [
        {article: 100, count: 3, places: [3, 70, 71]},
        {article: 107, count: 1, places: [64]},
      ],
    })
  })

  test('stretches, where one stands within another', () => {
    const places = [64, 20, 64, 5, 90, 3]
    expect(
      unpackPostings(
        packPostings(
          [
            {article: 2, places},
            {article: 3, places: []},
          ],
          true,
          10,
        ),
        0,
      ),
    ).toEqual({
      kind: 'stretches',
      postings: [
        {article: 2, count: 6, places},
        {article: 3, count: 0, places: []},
      ],
    })
  })

  test('of what every article has again and again, how often', () => {
    const postings = [{article: 0, places: [64, 66, 68, 70, 72]}]
    expect(unpackPostings(packPostings(postings, false, 1), 0)).toEqual({
      kind: 'counts',
      postings: [{article: 0, count: 5, places: []}],
    })
  })
})

test('facts come back as they were, lengths by their tens', () => {
  const columns = {
    lengths: Uint32Array.of(0, 751),
    outlets: Uint32Array.of(3, 0),
    earliest: Uint32Array.of(dayNumber('2023-08-15'), 0),
    latest: Uint32Array.of(dayNumber('2023-08-31'), 0),
  }
  expect(unpackFacts(packFacts(columns))).toEqual({...columns, lengths: Uint32Array.of(0, 750)})
})

test.each([
  ['0001-01-01', 1],
  ['1970-01-01', 719_163],
  ['1889-12-31', 689_943],
  ['soon', 0],
])('%s is day %i', (iso, day) => {
  expect(dayNumber(iso)).toBe(day)
})

test('a day knows its year', () => {
  expect(['1889-12-31', '1890-01-01', '2024-02-29'].map((iso) => yearOfDay(dayNumber(iso)))).toEqual([1889, 1890, 2024])
})

test('a file holds the words from its first to the next one’s', () => {
  const firsts = ['1200', 'harbour', 'quay']
  expect(['0', '1200', 'ferry', 'harbour', 'pier', 'quay', 'zinc'].map((word) => fileHolding(firsts, word))).toEqual([
    0, 0, 0, 1, 1, 2, 2,
  ])
})

describe('parts', () => {
  const articles = Array.from({length: 5_000}, (_, at) => ({id: `report-${at}`}))
  const idsOf = (parts: readonly (readonly {id: string}[])[]): string[] =>
    parts.map((part) => part.map(({id}) => id).join(' '))

  test('hold every article once, in order', () => {
    const parts = cutParts(articles)
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.flat()).toEqual(articles)
  })

  test('of an article more, one part changes', () => {
    const before = new Set(idsOf(cutParts(articles)))
    const after = idsOf(cutParts(articles.toSpliced(2_500, 0, {id: 'late-news'})))
    expect(after.filter((part) => !before.has(part))).toHaveLength(1)
  })
})

test('the index is the same however it is cut, but for the parts', async () => {
  const articles = Array.from({length: 40}, (_, at) => ({
    id: `report-${at}`,
    headline: `Ferry ${at} is late`,
    text: [`The quay waited for ferry ${at}.`],
  }))
  const whole = indexOf(articles, [], {parts: [articles]})
  const cut = indexOf(articles, [], {parts: [articles.slice(0, 13), articles.slice(13, 14), articles.slice(14)]})
  const places = async (index: typeof whole) => (await index.postings('quay')).flatMap(({postings}) => postings)
  expect(await places(cut)).toEqual(await places(whole))
  expect(cut.files.get('words-1.pf_index')?.length).toBeGreaterThan(0)
  expect(await cut.facts()).toEqual(await whole.facts())
})
