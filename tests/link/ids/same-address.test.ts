import {expect, it} from 'vitest'
import {doubtSameAddress} from '../../../src/link/ids/same-address.ts'
import {article} from '../stories/articles.ts'

const says = (one: string, other: string) =>
  doubtSameAddress([
    article('a', '2021-03-02', 'Rye', 'Rye is back.', undefined, `["${one}"]`),
    article('b', '2021-03-02', 'Rye', 'Rye is back.', undefined, `["${other}"]`),
  ]).map(({says}) => says)

it('doubts that two topics are one whose names differ by a mark', () => {
  expect(says('C', 'C++')).toEqual([expect.stringMatching(/^b\.md: the topic “C\+\+” .* “C” in a\.md/)])
})

it.each([
  ['Quay Fire', 'quay fire'],
  ['Quay fire', 'Quay-fire'],
  ['Quay fire', 'Dam'],
])('has no doubt about %s and %s', (one, other) => {
  expect(says(one, other)).toEqual([])
})
