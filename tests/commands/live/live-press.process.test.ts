import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {LivePress} from '../../../src/commands/live/live-press.ts'
import {openArchive} from '../../../src/run/load-archive.ts'
import {storeFolder} from '../../../src/run/open-archive-store.ts'
import {folderWith} from '../../run/in-folder.ts'

test('prints what was built, then what was saved; a build since tells whether it shows anything else', async () => {
  const place = folderWith({'seeds/rain.txt': 'Rain in Novara\n\nIt rained in Novara.'})
  const seeds = join(place, 'seeds')
  const build = async (): Promise<void> => (await openArchive(seeds, {cacheFolder: place})).store.close()
  const told: string[] = []
  const press = new LivePress(seeds, storeFolder(place, seeds), (says) => told.push(says))
  onTestFinished(() => press.close())
  const shown = async (): Promise<string | undefined> => (await press.page('articles/rain/'))?.body

  expect(await shown()).toBeUndefined()
  await build()
  expect(await press.open()).toBe(false)
  expect(await shown()).toContain('It rained in Novara.')
  expect(await press.page('articles/snow/')).toBeUndefined()

  writeFileSync(join(seeds, 'rain.txt'), 'Rain in Novara\n\nIt snowed in Novara.')
  expect(await press.save(['rain.txt'])).toBe(true)
  expect(await shown()).toContain('It snowed in Novara.')
  press.buildBegins()
  await build()
  expect(await press.open()).toBe(false)

  // Saved while a build is at work that may not have seen it: it stays as it is shown.
  press.buildBegins()
  await build()
  writeFileSync(join(seeds, 'rain.txt'), 'Rain in Novara\n\nIt thawed in Novara.')
  await press.save(['rain.txt'])
  expect(await shown()).toContain('It thawed in Novara.')
  expect(await press.open()).toBe(false)
  expect(await shown()).toContain('It thawed in Novara.')

  writeFileSync(join(seeds, 'rain.txt'), 'Rain in Novara\n\nIt hailed in Novara.')
  press.buildBegins()
  await build()
  expect(await press.open()).toBe(true)
  expect(await press.restyle()).toBe(true)
  expect(await shown()).toContain('It hailed in Novara.')
  expect(await press.restart()).toBe(true)
  expect(await shown()).toContain('It hailed in Novara.')
  expect(told).toEqual([])

  // A build may end after whoever looked has gone: it begins no thread that nobody would end.
  await press.close()
  press.buildBegins()
  expect(await press.open()).toBe(false)
  expect(await shown()).toBeUndefined()
})
