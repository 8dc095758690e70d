import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {firstOutput} from './first-output.ts'
import {filesIn, folderWith} from './in-folder.ts'
import {waitedFor} from './waited-for.ts'

/** The program of a thread that fills a folder, and the folders it has to make for that, without a pause. */
const busyWriter = `
  import {mkdirSync, writeFileSync} from 'node:fs'
  import {parentPort, workerData as folder} from 'node:worker_threads'
  for (let page = 0; ; page++) {
    mkdirSync(folder + '/articles/' + page, {recursive: true})
    writeFileSync(folder + '/articles/' + page + '/index.html', 'page')
    if (page === 500) parentPort.postMessage('writing')
  }`

test.each([
  ['in this thread', "process.stdout.write('writing'); await new Promise(() => setInterval(() => {}, 1000))"],
  [
    'in a worker thread that is still writing',
    `const worker = new Worker(${JSON.stringify(busyWriter)}, {eval: true, workerData: folder})
    interrupted.addEventListener('abort', () => worker.terminate())
    worker.once('message', () => process.stdout.write('writing'))
    await new Promise(() => {})`,
  ],
])('an interrupted build clears up, with the exit code of the signal: %s', async (_where, work) => {
  const place = folderWith({'dist/.dateline': '', 'dist/index.html': 'good'})
  const script = `
    import {Worker} from 'node:worker_threads'
    import {publish} from ${JSON.stringify(join(import.meta.dirname, '../../src/run/publish.ts'))}
    await publish('dist', [], async (folder, interrupted) => { ${work} })`
  const build = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script], {
    cwd: place,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await firstOutput(build, 'the build')
  expect(readdirSync(place)).toHaveLength(2)
  build.kill('SIGINT')
  expect(await waitedFor('the interrupted build to end', once(build, 'exit'))).toEqual([130, null])
  expect(readdirSync(place)).toEqual(['dist'])
  expect(filesIn(place)['dist/index.html']).toBe('good')
})
