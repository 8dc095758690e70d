import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {dateline} from '../run/dateline.ts'
import {folderWith} from '../run/in-folder.ts'
import {faultsIn} from './faults-in.ts'
import {inputs} from './inputs/inputs.ts'
import {writeInputs} from './lost-of.ts'

test('whatever 300 invented files hold, every page is ours, loads nothing, and each other file can be read', async () => {
  const place = folderWith()
  const seeds = join(place, 'seeds')
  mkdirSync(seeds)
  writeFileSync(join(seeds, 'innocent.txt'), 'Rain at Novara\n\nAna Ruiz said it rained.')
  writeInputs(seeds, fc.sample(inputs, {numRuns: 300, seed: 11}))
  const {code, err} = await dateline(['build', '--no-cache'], {cwd: place})
  expect({code, err}).toMatchObject({code: 0})
  expect(faultsIn(join(place, 'dist'))).toEqual([])
})
