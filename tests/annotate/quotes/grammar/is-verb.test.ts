import {expect, test} from 'vitest'
import {isVerb} from '../../../../src/annotate/quotes/grammar/is-verb.ts'
import {tokenize} from '../../../../src/text/tokens.ts'

test.each([
  ['said', true],
  ['left', true],
  ['was', true],
  ['notes', false],
  ['Said', false],
  ['dam', false],
  [',', false],
])('whether `%s` can be nothing but a verb: %s', (word, expected) => {
  expect(isVerb(tokenize(word)[0])).toBe(expected)
})

test('no word is no verb', () => {
  expect(isVerb(undefined)).toBe(false)
})
