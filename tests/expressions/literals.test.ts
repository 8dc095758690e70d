import {join} from 'node:path'
import {expect, test} from 'vitest'
import {justified} from './justified.ts'
import {literalsIn} from './literals-in.ts'
import {slow, untold} from './slow.ts'

const root = join(import.meta.dirname, '../..')
const literals = [...literalsIn(root, 'src'), ...literalsIn(root, 'templates')]

test('no regular expression makes an article slow: each is linear, or its table says why it cannot', () => {
  expect(literals.length).toBeGreaterThan(800)
  expect(untold(literals)).toEqual({})
})

test('the table tells of nothing that is gone', () => {
  const files = new Set(literals.map(({file}) => file))
  expect(Object.keys(justified).filter((file) => !files.has(file))).toEqual([])
})

test.each([
  ['counts that may be cut anywhere', /^(?:\s*[\d.,]+\s?)*$/],
  ['blanks looked for from each of them', /\s+-/],
  ['two parts that take the same letters', /^\s*\n?\s*x$/],
])('%s are found slow', (_what, {source, flags}) => {
  expect(slow([{file: 'invented.ts', source, flags}])).toHaveLength(1)
})

test('blanks looked for from the first of them are not', () => {
  const {source, flags} = /(?<!\s)\s+-/
  expect(slow([{file: 'invented.ts', source, flags}])).toEqual([])
})
