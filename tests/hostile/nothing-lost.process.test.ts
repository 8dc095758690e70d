import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {folderWith} from '../run/in-folder.ts'
import {inputs} from './inputs/inputs.ts'
import {lostOf, writeInputs} from './lost-of.ts'

test.each([1, 2, 3])('of 200 invented files each is published, or listed with the reason: chance %i', async (seed) => {
  const seeds = join(folderWith(), 'seeds')
  mkdirSync(seeds)
  writeFileSync(join(seeds, 'innocent.txt'), 'Rain at Novara\n\nAna Ruiz said it rained.')
  const some = fc.sample(inputs, {numRuns: 200, seed})
  const written = writeInputs(seeds, some)
  expect(written.length).toBeGreaterThan(100)
  const lost = await lostOf(seeds, ['innocent.txt', ...written])
  const bytes = some.reduce((sum, input) => sum + input.bytes.length, 0)
  console.log(`inputs: ${written.length} files, ${bytes.toLocaleString('en')} bytes, ${lost.length} lost`)
  expect(lost).toEqual([])
})
