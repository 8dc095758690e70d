import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {folderWith} from './run/in-folder.ts'
import {waitedFor} from './run/waited-for.ts'

test('extract: a reader that has seen enough is no failure', async () => {
  const place = folderWith(Object.fromEntries(Array.from({length: 60}, (_, i) => [`${i}.txt`, 'Rain. '.repeat(2000)])))
  const cli = join(import.meta.dirname, '../src/cli.ts')
  const command = `set -o pipefail; "${process.execPath}" --import tsx "${cli}" extract "${place}" | head -c 10`
  const {stdout, stderr} = await waitedFor(
    '`dateline extract | head` to end',
    promisify(execFile)('bash', ['-c', command]),
  )
  expect({stdout, stderr}).toEqual({stdout: '{"schema":', stderr: ''})
})
