import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {loadArchive, openArchive} from '../../src/run/load-archive.ts'
import {storeFolder} from '../../src/run/open-archive-store.ts'
import {openLinked} from '../../src/run/open-linked.ts'
import {withFileRead} from '../../src/run/with-file-read.ts'
import {folderWith} from './in-folder.ts'

const said = '“The port of Santa Brisa will stay open through the long winter,” said Ana Ruiz, the harbour minister.'
const seeds = {
  'seeds/2024/port.txt': `Port stays open\n\nHarbour Post, 3 May 2024\n\n${said}\n\nIt rained.`,
  'seeds/2024/harbour.txt': `Harbour stays open\n\nSanta Brisa Times, 3 May 2024\n\n${said}\n\nNobody else spoke.`,
  'seeds/rain.txt': 'Rain in Novara\n\nIt rained in Novara on 4 May 2024.',
}

/** The archive as a build leaves it, and then with a file saved: as it is shown at once, and as it is built anew. */
async function saved(file: string, text: string) {
  const place = folderWith(seeds)
  const folder = join(place, 'seeds')
  const {store} = await openArchive(folder, {cacheFolder: place})
  await store.close()
  writeFileSync(join(folder, file), text)
  const linked = openLinked(storeFolder(place, folder))
  const shown = await withFileRead(linked, folder, file)
  return {before: linked.archive, shown, built: await loadArchive(folder)}
}

test('a saved article is shown as it will be built, with what its neighbours tell', async () => {
  const {before, shown, built} = await saved(
    '2024/port.txt',
    seeds['seeds/2024/port.txt'].replace('It rained', 'It snowed'),
  )
  const recordOf = (archive: typeof built) => archive.articles.find(({record}) => record.id === 'port')?.record
  expect(recordOf(before)?.text).toContain('It rained')
  expect(recordOf(built)?.quotes[0]?.echoes).toHaveLength(1)
  expect(JSON.parse(JSON.stringify(recordOf(shown)))).toEqual(recordOf(built))
  expect(shown.echoes).toEqual(built.echoes)
  expect(shown.articles.map(({record}) => record.file)).toEqual(built.articles.map(({record}) => record.file))
})

test('a new article joins, and what it names for the first time', async () => {
  const {shown} = await saved('snow.txt', 'Snow\n\n“It snows,” said Piet Maes, a farmer.')
  expect(shown.articles.map(({record}) => record.id)).toContain('snow')
  expect(shown.people.map(({name}) => name)).toEqual(['Ana Ruiz', 'Piet Maes'])
})

test('a statement that is written anew echoes nothing any more', async () => {
  const {before, shown} = await saved('2024/port.txt', 'Port closes\n\n“It closes,” said Ana Ruiz.')
  expect(before.echoes).toHaveLength(1)
  expect(shown.echoes).toEqual([])
})
