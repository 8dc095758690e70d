import {expect, it} from 'vitest'
import {wholeLetters} from '../../src/text/whole-letters.ts'

it.each([
  ['a👍b', 2, 'a'],
  ['a👍b', 3, 'a👍'],
  ['Port', 2, 'Po'],
  ['Port', 9, 'Port'],
  ['', 0, ''],
])('cuts %s at %i to %s', (text, length, expected) => {
  expect(wholeLetters(text, length)).toBe(expected)
})
