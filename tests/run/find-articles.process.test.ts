import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type Outcome, tryArticle} from '../../src/archive.ts'
import type {Decisions, Seed} from '../../src/model.ts'
import {annotateGuarded} from '../../src/run/annotate-guarded.ts'
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

test('a long article is read in a thread of its own, and is the same there', async () => {
  const long: Seed = {...(seeds[0] ?? unreachable()), raw: `${seeds[0]?.raw}\n\n${'It rained all day. '.repeat(6000)}`}
  const [outcome] = await findArticles([long], decisions)
  expect(JSON.stringify(outcome)).toBe(JSON.stringify(tryArticle(long, decisions)))
})

test.each([
  ['time', {milliseconds: 1, megabytes: 2048}, 'longer than 1 seconds'],
  ['memory', {milliseconds: 240_000, megabytes: 32}, 'more than 32 MB'],
])('an article that takes too much %s is published as text, and the next one is read', async (_what, limits, says) => {
  const names = Array.from({length: 40_000}, (_, at) => `Ana Ro${at.toString(36)}n said it rained.`).join(' ')
  const big: Seed = {...(seeds[0] ?? unreachable()), raw: `Rain at Santa Brisa\n\n${names}`}
  const found: Outcome[] = []
  await annotateGuarded([big], decisions, (_seed, answer) => 'packed' in answer || found.push(answer), limits)
  expect(found).toMatchObject([{article: {record: {people: [], warnings: [{rule: 'extraction-stopped'}]}}}])
  const [outcome] = found
  expect(outcome && 'article' in outcome && outcome.article.record.warnings[0]?.says).toContain(says)
  expect(outcome && 'article' in outcome && outcome.article.record.text.length).toBeGreaterThan(names.length)
})

test('an article that breaks us costs only itself', async () => {
  const broken: Seed = {
    ...(seeds[0] ?? unreachable()),
    file: 'broken.txt',
    get format(): Seed['format'] {
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
