import {expect, test} from 'vitest'
import {articleOf} from '../../src/archive.ts'
import type {Article, Seed} from '../../src/model.ts'
import {readDecisions} from '../../src/read/read-decisions.ts'
import {LightArticle} from '../../src/store/light-article.ts'
import {blocksOf, type Shelved, shelve} from '../../src/store/shelve.ts'

const decisions = readDecisions('seeds')
const seedOf = (file: string, format: 'text' | 'markdown', raw: string): Seed => ({
  file,
  format,
  raw,
  sha256: '0'.repeat(64),
  warnings: [],
})

/** The article as it comes out of a store. */
function opened({facts, reading, blocks, text}: Shelved): Article {
  const of = (value: string) => ({get: () => value})
  const source = {readings: of(reading), blocks: of(blocks), texts: of(text)}
  const {key: _key, seed: _seed, source: _source, ...article} = new LightArticle(JSON.parse(facts), 'a', 'a', source)
  return {...article, raw: text, blocks: blocksOf(blocks, text)}
}

test.each([
  ['plain text', seedOf('ferry.txt', 'text', 'Ferry stays\n\n“It stays,” said Ana Ruiz.\n\nShe left at noon.')],
  [
    'Markdown that reads other than it stands',
    seedOf('ferry.md', 'markdown', '# Ferry\n\nIt **stays** &amp; sails,\nsays Ruiz.\n'),
  ],
])('an article of %s is what it was', (_what, seed) => {
  const article = articleOf(seed, decisions)
  const shelved = shelve(seed, article)
  expect(opened(shelved)).toEqual({...article, leading: expect.anything()})
})

test('leaves out what the file says letter for letter, and nothing else', () => {
  const seed = seedOf('ferry.md', 'markdown', 'It stays.\n\nIt stays &amp; sails.\n')
  const blocks: {text?: string}[] = JSON.parse(shelve(seed, articleOf(seed, decisions)).blocks)
  expect(blocks.map(({text}) => text)).toEqual([undefined, 'It stays & sails.'])
})

test('what is compared across articles finds where an article and its text begin', () => {
  const seed = seedOf('ferry.txt', 'text', 'Home > News\nFerry stays\n\n“It stays,” said Ana Ruiz.\n\nShe left.')
  const article = articleOf(seed, decisions)
  const {leading = []}: typeof article = JSON.parse(shelve(seed, article).facts)
  const begins = (some: typeof leading) => [
    some.find(({role}) => role !== 'furniture')?.span,
    some.find(({role}) => role === 'body')?.span,
  ]
  expect(begins(leading)).toEqual(begins(article.blocks))
  expect(leading.length).toBeLessThan(article.blocks.length)
})
