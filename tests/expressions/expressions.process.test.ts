import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {waitedFor} from '../run/waited-for.ts'
import {justified} from './justified.ts'
import {type Expression, literalsIn} from './literals-in.ts'
import {slow, untold} from './slow.ts'

const root = join(import.meta.dirname, '../..')

test('nor does one that is put together from words, and the table tells neither too few nor too many', async () => {
  const script = join(import.meta.dirname, 'made-when-loaded.mts')
  const loading = promisify(execFile)(process.execPath, ['--import', 'tsx', script], {cwd: root, maxBuffer: 1e9})
  const {stdout} = await waitedFor('all modules to be loaded', loading)
  const made: Expression[] = JSON.parse(stdout)
  expect(made.some(({file, source}) => file === 'src/lines/days/printed-days.ts' && source.includes('day'))).toBe(true)
  const all = [...literalsIn(root, 'src'), ...literalsIn(root, 'templates'), ...made]
  expect(untold(all)).toEqual({})
  const found = slow(all)
  const told = Object.entries(justified).map(([file, [count]]) => [file, count])
  expect(told).toEqual(told.map(([file]) => [file, found.filter((one) => one.file === file).length]))
})
