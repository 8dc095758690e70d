import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {Failure} from '../../src/failure.ts'
import {marker, publish} from '../../src/run/publish.ts'
import {ownProcesses} from './dateline.ts'
import {filesIn, folderWith} from './in-folder.ts'

const page =
  (text: string) =>
  async (folder: string): Promise<void> =>
    writeFileSync(join(folder, 'index.html'), text)

/** The program of a thread that fills a folder, and the folders it has to make for that, without a pause. */
const busyWriter = `
  import {mkdirSync, writeFileSync} from 'node:fs'
  import {parentPort, workerData as folder} from 'node:worker_threads'
  for (let page = 0; ; page++) {
    mkdirSync(folder + '/articles/' + page, {recursive: true})
    writeFileSync(folder + '/articles/' + page + '/index.html', 'page')
    if (page === 500) parentPort.postMessage('writing')
  }`

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

  test.each([
    ['in this thread', "process.stdout.write('writing'); await new Promise(() => setInterval(() => {}, 1000))"],
    [
      'in a worker thread that is still writing',
      `const worker = new Worker(${JSON.stringify(busyWriter)}, {eval: true, workerData: folder})
      interrupted.addEventListener('abort', () => worker.terminate())
      worker.once('message', () => process.stdout.write('writing'))
      await new Promise(() => {})`,
    ],
  ])(
    'an interrupted build clears up, with the exit code of the signal: %s',
    async (_where, work) => {
      const place = folderWith({'dist/.dateline': '', 'dist/index.html': 'good'})
      const script = `
      import {Worker} from 'node:worker_threads'
      import {publish} from ${JSON.stringify(join(import.meta.dirname, '../../src/run/publish.ts'))}
      await publish('dist', [], async (folder, interrupted) => { ${work} })`
      const build = spawn(
        process.execPath,
        ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script],
        {
          cwd: place,
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      )
      await once(build.stdout, 'data')
      expect(readdirSync(place)).toHaveLength(2)
      build.kill('SIGINT')
      expect(await once(build, 'exit')).toEqual([130, null])
      expect(readdirSync(place)).toEqual(['dist'])
      expect(filesIn(place)['dist/index.html']).toBe('good')
    },
    ownProcesses,
  )

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
