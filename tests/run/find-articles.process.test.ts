import {join} from 'node:path'
import {expect, test} from 'vitest'
import {tryArticle} from '../../src/archive.ts'
import type {Decisions, Seed} from '../../src/model.ts'
import {openCache} from '../../src/run/cache.ts'
import {findArticles} from '../../src/run/find-articles.ts'
import {folderWith} from './in-folder.ts'

const decisions: Decisions = {
  site: {title: 'Test', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

const seeds: Seed[] = Array.from({length: 120}, (_, index) => ({
  file: `${String(index).padStart(3, '0')}.txt`,
  format: 'text',
  raw: `Dockers march again, day ${index}\n\nAna Ruiz said on Tuesday that ${index} ships were waiting.`,
  sha256: String(index),
  warnings: [],
}))

const plainly = JSON.stringify(seeds.map((seed) => tryArticle(seed, decisions)))

test('workers find what one thread finds, in the order of the seeds', async () => {
  const inWorkers = JSON.stringify(await findArticles(seeds, decisions, {workers: 2}))
  expect(inWorkers === plainly).toBe(true)
})

test('the cache gives what was found, and a changed article is read anew', async () => {
  const path = join(folderWith(), 'articles')
  await findArticles(seeds, decisions, {cache: openCache(path, 'v1')})
  const changed = seeds.map((seed, index) => (index === 7 ? {...seed, sha256: 'new', raw: 'Nothing happened'} : seed))
  const outcomes = await findArticles(changed, decisions, {cache: openCache(path, 'v1')})
  const texts = outcomes.map((outcome) => ('article' in outcome ? outcome.article.record.text : ''))
  expect(texts[7]).toContain('Nothing happened')
  expect(texts[8]).toContain('8 ships were waiting')
})

test('an article that breaks us costs only itself', async () => {
  const broken: Seed = {
    ...(seeds[0] ?? unreachable()),
    file: 'broken.txt',
    get raw(): string {
      throw new RangeError('out of ink')
    },
  }
  const outcomes = await findArticles([...seeds.slice(0, 2), broken], decisions)
  expect(outcomes.map((outcome) => 'article' in outcome)).toEqual([true, true, false])
  expect(outcomes[2]).toMatchObject({
    unreadable: {file: 'broken.txt', warning: {rule: 'extraction-failed', says: expect.stringContaining('out of ink')}},
  })
})

function unreachable(): never {
  throw new Error('there are seeds')
}
