import {expect, test} from 'vitest'
import {articleOf} from '../../src/archive.ts'
import type {Seed} from '../../src/model.ts'
import {readDecisions} from '../../src/read/read-decisions.ts'
import {blocksOf, shelve} from '../../src/store/shelve.ts'

const decisions = readDecisions('seeds')
const seedOf = (file: string, format: 'text' | 'markdown', raw: string): Seed => ({
  file,
  format,
  raw,
  sha256: '0'.repeat(64),
  warnings: [],
})

test.each([
  ['plain text', seedOf('ferry.txt', 'text', 'Ferry stays\n\n“It stays,” said Ana Ruiz.\n\nShe left at noon.')],
  [
    'Markdown that reads other than it stands',
    seedOf('ferry.md', 'markdown', '# Ferry\n\nIt **stays** &amp; sails,\nsays Ruiz.\n'),
  ],
])('an article of %s is what it was', (_what, seed) => {
  const article = articleOf(seed, decisions)
  const shelved = shelve(seed, article)
  const {leading: _leading, ...facts} = JSON.parse(shelved.facts)
  expect({...facts, blocks: blocksOf(shelved.blocks, shelved.text), raw: shelved.text}).toEqual(article)
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
