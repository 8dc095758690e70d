import {expect, test} from 'vitest'
import {firstWhere} from '../../src/text/first-where.ts'

test.each([
  ['the first that is reached', [1, 3, 3, 7], 3, 1],
  ['between two', [1, 3, 3, 7], 4, 3],
  ['all of them', [1, 3, 3, 7], 0, 0],
  ['none', [1, 3, 3, 7], 8, 4],
  ['nothing to look through', [], 1, 0],
])('%s', (_, values, least, expected) => {
  expect(firstWhere(values.length, (at) => (values[at] ?? 0) >= least)).toBe(expected)
})
