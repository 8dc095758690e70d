import fc from 'fast-check'
import {expect, test} from 'vitest'
import {folderWith} from '../../run/in-folder.ts'
import {outcomeOf} from './faults-of-decisions.ts'
import {oddDecisions} from './odd-decisions.ts'

test('whatever 60 folders of decisions say, they are refused by the name of a file, or every page is ours and loads nothing', async () => {
  const outcomes = []
  for (const decisions of fc.sample(oddDecisions, {numRuns: 60, seed: 5}))
    outcomes.push(await outcomeOf(folderWith(), decisions))
  expect(outcomes.flatMap(({faults}) => faults)).toEqual([])
  const refused = outcomes.filter(({isRefused}) => isRefused)
  expect(refused.length).toBeGreaterThan(10)
  expect(outcomes.length - refused.length).toBeGreaterThan(10)
})
