import {expect, test} from 'vitest'
import {usualRole} from '../../../src/link/people/usual-role.ts'

test.each([
  [
    'what most reports print',
    ['Harbour Minister 2023-05-01', 'harbour minister 2023-06-01', 'guest 2023-09-01'],
    'harbour minister',
  ],
  [
    'of equals the latest',
    ['Minister 2023-05-01', 'former minister 2024-01-01', 'Harbour Minister 2023-08-01'],
    'former minister',
  ],
  ['of equals a dated one', ['guest ', 'Minister 2023-05-01'], 'Minister'],
  ['of undated equals the first', ['guest ', 'Minister '], 'guest'],
  ['nothing where none is printed', [], undefined],
])('%s', (_, printed, expected) => {
  const roles = printed.map((line) => {
    const bar = line.lastIndexOf(' ')
    return {role: line.slice(0, bar), day: line.slice(bar + 1)}
  })
  expect(usualRole(roles)).toBe(expected)
})
