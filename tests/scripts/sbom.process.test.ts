import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {waitedFor} from '../run/waited-for.ts'

const root = join(import.meta.dirname, '../..')

const list = (): Promise<{stdout: string}> =>
  waitedFor(
    'the parts list',
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/sbom.ts'], {cwd: root, maxBuffer: 1e9}),
  )

test('the parts list names what Dateline is made of, and is the same at another time', async () => {
  const {stdout} = await list()
  const {serialNumber, metadata, components} = JSON.parse(stdout)
  expect(components.map(({name}: {name: string}) => name)).toEqual(expect.arrayContaining(['lmdb', 'unified']))
  expect(serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(metadata).not.toHaveProperty('timestamp')
  expect((await list()).stdout).toBe(stdout)
})
