import {expect, test} from 'vitest'
import {Tally} from '../../src/link/tally.ts'

test('adds up words in the order of their numbers, however large these are, and begins anew', () => {
  const tally = new Tally()
  tally.add(Uint32Array.of(70_000, 3, 3), 2)
  tally.reweigh((weight) => weight + 1)
  tally.set(40_000, 9)
  tally.set(3, 7)
  const {words, weights} = tally.take()
  expect([[...words], [...weights]]).toEqual([
    [3, 40_000, 70_000],
    [7, 9, 3],
  ])
  tally.add(Uint32Array.of(40_000), 1)
  expect([...tally.take().weights]).toEqual([1])
})
