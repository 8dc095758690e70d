import {mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Seed} from '../../src/model.ts'
import {openCache} from '../../src/run/cache.ts'
import {pack, unpack} from '../../src/run/packed.ts'
import {archive} from '../fixtures/archive.ts'
import {folderWith} from './in-folder.ts'

const seedOf = (file: string, sha256 = '0a'): Seed => ({file, format: 'text', raw: '', sha256, warnings: []})
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

test('what one build saves the next one finds', () => {
  const path = join(folderWith(), 'deep/articles')
  const first = openCache(path, 'v1')
  first.set(seedOf('a.txt'), bytes(1, 2, 3))
  first.set(seedOf('b.txt'), bytes())
  first.save()
  const second = openCache(path, 'v1')
  expect(second.get(seedOf('a.txt'))).toEqual(Buffer.from([1, 2, 3]))
  expect(second.get(seedOf('b.txt'))).toEqual(Buffer.from([]))
})

test('another content, another name, other code or decisions: nothing is found', () => {
  const path = join(folderWith(), 'articles')
  const first = openCache(path, 'v1')
  first.set(seedOf('a.txt'), bytes(1))
  first.save()
  expect(openCache(path, 'v1').get(seedOf('a.txt', '0b'))).toBeUndefined()
  expect(openCache(path, 'v1').get(seedOf('c.txt'))).toBeUndefined()
  expect(openCache(path, 'v2').get(seedOf('a.txt'))).toBeUndefined()
})

test('keeps only what the last build used', () => {
  const path = join(folderWith(), 'articles')
  const first = openCache(path, 'v1')
  for (const name of ['a', 'b', 'c']) first.set(seedOf(name), bytes(1))
  first.save()
  const second = openCache(path, 'v1')
  second.get(seedOf('b'))
  second.save()
  const third = openCache(path, 'v1')
  expect(['a', 'b', 'c'].filter((name) => third.get(seedOf(name)))).toEqual(['b'])
})

test('a file cut short gives what stands before the cut', () => {
  const path = join(folderWith(), 'articles')
  const first = openCache(path, 'v1')
  first.set(seedOf('a'), bytes(1, 2, 3))
  first.set(seedOf('b'), bytes(4, 5, 6))
  first.save()
  truncateSync(path, readFileSync(path).length - 1)
  const second = openCache(path, 'v1')
  expect(second.get(seedOf('a'))).toEqual(Buffer.from([1, 2, 3]))
  expect(second.get(seedOf('b'))).toBeUndefined()
})

test('a file that is something else gives nothing', () => {
  const path = join(folderWith(), 'articles')
  writeFileSync(path, 'a shopping list, long enough to be taken for an entry of the cache')
  expect(openCache(path, 'v1').get(seedOf('a'))).toBeUndefined()
})

test('an article is the same after packing, but for fields that are not there', () => {
  for (const article of archive.articles) {
    const seed = {...seedOf(article.record.file), raw: article.raw}
    expect(unpack(pack(article), seed)).toEqual(article)
  }
})

test('a spoilt entry is not believed', () => {
  const [article] = archive.articles
  if (!article) throw new Error('the fixture has articles')
  const packed = pack(article)
  packed[packed.length >> 1] = (packed[packed.length >> 1] ?? 0) ^ 0xff
  expect(unpack(packed, seedOf('a'))).toBeUndefined()
})

test.each([
  ['a folder', 'articles'],
  ['below a file', 'file/articles'],
  ['of a name too long', 'a'.repeat(300)],
])('a cache that is %s is told, and the build goes on', (_what, name) => {
  const folder = folderWith({file: ''})
  mkdirSync(join(folder, 'articles'))
  const path = join(folder, name)
  const before = readdirSync(folder)
  const told: string[] = []
  const cache = openCache(path, 'v1', (says) => told.push(says))
  cache.set(seedOf('a.txt'), bytes(1))
  expect(cache.get(seedOf('a.txt'))).toBeUndefined()
  cache.save()
  expect(told.at(-1)).toMatch(/^Cannot keep what was read in .+ \(.+\); the next build reads every article anew\. /)
  expect(readdirSync(folder)).toEqual(before)
})

test('clears up after builds that were killed while they wrote', () => {
  const folder = folderWith({'articles.4194305': 'half', 'articles-of-mine.4194305': 'whole', 'articles.txt': 'whole'})
  const cache = openCache(join(folder, 'articles'), 'v1')
  cache.set(seedOf('a.txt'), bytes(1))
  cache.save()
  expect(readdirSync(folder).sort()).toEqual(['articles', 'articles-of-mine.4194305', 'articles.txt'])
})
