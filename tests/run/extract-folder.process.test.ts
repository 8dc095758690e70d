import {rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {tryArticle} from '../../src/archive.ts'
import type {Decisions, Seed} from '../../src/model.ts'
import {readFolder} from '../../src/read/read-folder.ts'
import {annotateGuarded} from '../../src/run/annotate-guarded.ts'
import {extractFolder} from '../../src/run/extract-folder.ts'
import {openStore, type Store} from '../../src/store/open-store.ts'
import {folderWith} from './in-folder.ts'

const decisions: Decisions = {
  site: {title: 'Test', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

const report = (day: number): string =>
  `Dockers march again, day ${day}\n\nAna Ruiz said on Tuesday that ${day} ships were waiting.`

const files = Object.fromEntries(
  Array.from({length: 60}, (_, day) => [`${String(day).padStart(3, '0')}.txt`, report(day)]),
)

/** The records, in their order, and what could not be read. */
async function extract(folder: string, store: Store, workers = 0, those = decisions): Promise<string> {
  const {articles, unreadable} = await extractFolder(folder, those, store, {workers})
  return JSON.stringify([articles.map(({record}) => record), unreadable])
}

/** What is found without a store, file after file. */
async function plainly(folder: string): Promise<string> {
  const {seeds, unreadable} = await readFolder(folder)
  const outcomes = seeds.map((seed) => tryArticle(seed, decisions))
  return JSON.stringify([
    outcomes.flatMap((outcome) => ('article' in outcome ? outcome.article.record : [])),
    [...unreadable, ...outcomes.flatMap((outcome) => ('unreadable' in outcome ? outcome.unreadable : []))],
  ])
}

const storeIn = (folder: string): Store => openStore(join(folder, 'store'))

test('workers find what one thread finds, in the order of the files', async () => {
  const folder = folderWith({...files, '900.pdf': 'no PDF', '901.txt': '---\ndraft: true\n---\nNot yet.'})
  const store = openStore(join(folderWith(), 'store'))
  expect((await extract(folder, store, 2)) === (await plainly(folder))).toBe(true)
  expect((await extract(folder, store)) === (await plainly(folder))).toBe(true)
  await store.close()
})

test('the store gives what was found, and a changed article is read anew', async () => {
  const [folder, place] = [folderWith(files), folderWith()]
  const store = storeIn(place)
  await extract(folder, store)
  writeFileSync(join(folder, '007.txt'), 'Nothing happened\n\nNot a ship was waiting.')
  rmSync(join(folder, '008.txt'))
  expect((await extract(folder, store)) === (await plainly(folder))).toBe(true)
  await store.close()
})

test('a change that leaves length and time as they were is noticed', async () => {
  const [folder, place] = [folderWith(files), folderWith()]
  const store = storeIn(place)
  const path = join(folder, '007.txt')
  const past = new Date('2020-01-01')
  utimesSync(path, past, past)
  await extract(folder, store)
  writeFileSync(path, report(7).replace('7 ships', '9 ships'))
  utimesSync(path, past, past)
  expect(await extract(folder, store)).toContain('9 ships')
  await store.close()
})

test('another decision of the archivist has everything extracted anew, and nothing read', async () => {
  const [folder, place] = [folderWith(files), folderWith()]
  const store = storeIn(place)
  await extract(folder, store)
  const reads = [...store.reads.getKeys()]
  const facts = [...store.facts.getKeys()]
  await extract(folder, store, 0, {...decisions, notPeople: ['Ana Ruiz']})
  expect([...store.reads.getKeys()]).toEqual(reads)
  expect([...store.facts.getKeys()].filter((key) => facts.includes(key))).toEqual([])
  await store.close()
})

test('the store keeps what the archive has, and nothing older', async () => {
  const [folder, place] = [folderWith(files), folderWith()]
  const store = storeIn(place)
  await extract(folder, store)
  for (const name of Object.keys(files).slice(3)) rmSync(join(folder, name))
  await extract(folder, store)
  const {files: seen, reads, seeds, texts, facts, readings, blocks} = store
  const tables = [seen, reads, seeds, texts, facts, readings, blocks]
  expect(tables.map((table) => table.getKeysCount())).toEqual(tables.map(() => 3))
  await store.close()
})

test('a long article is read in a thread of its own, and is the same there', async () => {
  const folder = folderWith({'000.txt': `${report(0)}\n\n${'It rained all day. '.repeat(6000)}`})
  const store = storeIn(folderWith())
  expect((await extract(folder, store)) === (await plainly(folder))).toBe(true)
  await store.close()
})

test.each([
  ['time', {milliseconds: 1, megabytes: 2048}, 'longer than 1 seconds'],
  ['memory', {milliseconds: 240_000, megabytes: 32}, 'more than 32 MB'],
])('an article that takes too much %s is published as text, and the next one is read', async (_what, limits, says) => {
  const names = Array.from({length: 40_000}, (_, at) => `Ana Ro${at.toString(36)}n said it rained.`).join(' ')
  const raw = `Rain at Santa Brisa\n\n${names}`
  const long: Seed = {file: '000.txt', format: 'text', raw, sha256: '0', warnings: []}
  const desk = {root: '', decisions, columns: undefined}
  const {found} = await annotateGuarded({sha256: '0', found: [{long}]}, desk, limits)
  const [shelved] = found.flatMap((one) => ('shelved' in one ? one.shelved : []))
  const facts = JSON.parse(shelved?.facts ?? '{}')
  expect(facts).toMatchObject({record: {people: [], warnings: [{rule: 'extraction-stopped'}]}})
  expect(facts.record.warnings[0].says).toContain(says)
  expect(shelved?.reading.length).toBeGreaterThan(names.length)
})
