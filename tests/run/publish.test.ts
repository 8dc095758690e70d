import {existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {Failure} from '../../src/failure.ts'
import {publish} from '../../src/run/publish.ts'
import {marker} from '../../src/run/swap.ts'
import {filesIn, folderWith} from './in-folder.ts'

const page =
  (text: string) =>
  async (folder: string): Promise<void> =>
    writeFileSync(join(folder, 'index.html'), text)

describe('publish', () => {
  test('replaces the folder whole, and leaves nothing beside it', async () => {
    const place = folderWith()
    const out = join(place, 'dist')
    await publish(out, [], async (folder) => writeFileSync(join(folder, 'old.html'), 'old'))
    await publish(out, [], page('new'))
    expect(Object.keys(filesIn(out))).toEqual([marker, 'index.html'])
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('a build that fails leaves the last good one as it was', async () => {
    const place = folderWith()
    const out = join(place, 'dist')
    await publish(out, [], page('good'))
    const failing = publish(out, [], async (folder) => {
      await page('half')(folder)
      throw new Error('no paper')
    })
    await expect(failing).rejects.toThrow('no paper')
    expect(filesIn(out)['index.html']).toBe('good')
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('puts back the site that a killed build had taken away, and clears what it left', async () => {
    const place = folderWith()
    const out = join(place, 'dist')
    await publish(out, [], page('good'))
    const dead = 2 ** 22 + 1
    renameSync(out, join(place, `.dist.replaced-${dead}`))
    mkdirSync(join(place, `.dist.building-${dead}`))
    await expect(publish(out, [], () => Promise.reject(new Error('again')))).rejects.toThrow('again')
    expect(filesIn(out)['index.html']).toBe('good')
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test.each([
    ['lies below a file', 'file/dist', 'it lies below a file'],
    ['has a name too long', 'x'.repeat(300), 'the name is longer'],
  ])('says in a line that the folder %s', async (_what, out, says) => {
    const place = folderWith({file: ''})
    const published = publish(join(place, out), [], page('new'))
    await expect(published).rejects.toThrow(Failure)
    await expect(published).rejects.toThrow(says)
    expect(readdirSync(place)).toEqual(['file'])
  })

  test.each([
    ['is full', 'ENOSPC', 'the disk is full'],
    ['is full for this user', 'EDQUOT', 'the disk is full for the user who builds'],
    ['cannot be written', 'EROFS', 'it is on a disk that cannot be written'],
  ])('says in a line that the disk %s, and keeps the last good one', async (_what, code, says) => {
    const place = folderWith()
    const out = join(place, 'dist')
    await publish(out, [], page('good'))
    const full = Object.assign(new Error('write'), {code})
    const published = publish(out, [], () => Promise.reject(new Error('Cannot write the site', {cause: full})))
    await expect(published).rejects.toThrow(`${says} (${code}). `)
    expect(filesIn(out)['index.html']).toBe('good')
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('an empty folder may be taken, and a link is followed', async () => {
    const place = folderWith()
    mkdirSync(join(place, 'www'))
    symlinkSync(join(place, 'www'), join(place, 'dist'))
    await publish(join(place, 'dist'), [], page('new'))
    expect(filesIn(join(place, 'www'))['index.html']).toBe('new')
    expect(existsSync(join(place, 'dist/index.html'))).toBe(true)
  })
})

describe('publish refuses, and touches nothing, when the folder', () => {
  const refusals: [string, string, RegExp][] = [
    ['is not empty and not ours', 'holiday-photos', /is not empty and Dateline did not write it/],
    ['is the seeds', 'seeds', /holds .*seeds/],
    ['lies in the seeds', 'seeds/site', /lies in .*seeds/],
    ['holds the seeds', '.', /holds .*seeds/],
    ['is a file', 'notes.txt', /it is a file/],
  ]
  for (const [name, out, message] of refusals) {
    test(name, async () => {
      const place = folderWith({'holiday-photos/beach.jpg': 'x', 'seeds/a.txt': 'A', 'notes.txt': 'N'})
      const before = filesIn(place)
      const build = publish(join(place, out), [join(place, 'seeds')], page('new'))
      await expect(build).rejects.toThrow(Failure)
      await expect(build).rejects.toThrow(message)
      expect(filesIn(place)).toEqual(before)
    })
  }

  test('is the root of the disk', async () => {
    await expect(publish('/', [], page('new'))).rejects.toThrow(/Choose a folder of its own/)
  })
})
