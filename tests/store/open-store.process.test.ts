import {readFileSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openPassingStore, openStore} from '../../src/store/open-store.ts'
import {folderWith} from '../run/in-folder.ts'

/** A store with something in it, closed. */
async function filled(path: string): Promise<void> {
  const store = openStore(path)
  for (let key = 0; key < 50; key++) await store.facts.put(String(key), `Ana Ruiz said ${key}. `.repeat(400))
  await store.close()
}

/** What is told on opening it, and what it has. */
async function opened(path: string): Promise<{told: string[]; found: string | undefined}> {
  const told: string[] = []
  const store = openStore(path, (says) => told.push(says))
  const found = store.facts.get('7')
  await store.close()
  return {told, found: found?.slice(0, 15)}
}

test('what is put into it is there the next time', async () => {
  const path = join(folderWith(), 'deep/store')
  await filled(path)
  expect(await opened(path)).toEqual({told: [], found: 'Ana Ruiz said 7'})
})

test('several changes are made together or not at all', async () => {
  const store = openStore(join(folderWith(), 'store'))
  const half = (): void => {
    store.facts.putSync('a', '1')
    throw new Error('the power went')
  }
  expect(() => store.together(half)).toThrow('the power went')
  expect(store.facts.get('a')).toBeUndefined()
  await store.close()
})

test.each([
  ['a letter of it is another', (file: string) => flip(file), 'is damaged'],
  ['it is cut short', (file: string) => truncateSync(file, 3 * 4096), 'is damaged'],
  ['it is empty', (file: string) => truncateSync(file, 0), 'is no store of Dateline'],
  ['it is something else', (file: string) => writeFileSync(file, 'a shopping list'), 'is no store of Dateline'],
])('when %s, that is told, and it is begun anew', async (_what, spoil, says) => {
  const path = join(folderWith(), 'store')
  await filled(path)
  spoil(join(path, 'data.mdb'))
  const {told, found} = await opened(path)
  expect(told).toEqual([`The store in ${path} ${says}; it is written anew, and this build reads every article again.`])
  expect(found).toBeUndefined()
  await filled(path)
  expect(await opened(path)).toEqual({told: [], found: 'Ana Ruiz said 7'})
})

test('one that a killed build has left open is believed, unless it is cut short', async () => {
  const path = join(folderWith(), 'store')
  await filled(path)
  writeFileSync(join(path, 'open-4194305'), '')
  writeFileSync(join(path, 'seal'), 'of an older build')
  expect(await opened(path)).toEqual({told: [], found: 'Ana Ruiz said 7'})
  writeFileSync(join(path, 'open-4194305'), '')
  truncateSync(join(path, 'data.mdb'), 3 * 4096)
  expect((await opened(path)).told).toEqual([expect.stringContaining('is cut short')])
})

test('one that is not sealed was written by somebody else', async () => {
  const path = join(folderWith({'store/data.mdb': ''}), 'store')
  const other = join(folderWith(), 'other')
  await filled(other)
  writeFileSync(join(path, 'data.mdb'), readFileSync(join(other, 'data.mdb')))
  expect((await opened(path)).told).toEqual([expect.stringContaining('was not closed by Dateline')])
})

test('a passing one is gone when it is closed', async () => {
  const store = openPassingStore()
  await store.facts.put('a', '1')
  await store.close()
  expect(() => readFileSync(join(store.path, 'data.mdb'))).toThrow('ENOENT')
})

function flip(file: string): void {
  const bytes = readFileSync(file)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff
  writeFileSync(file, bytes)
}
