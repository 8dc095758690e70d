import {describe, expect, test} from 'vitest'
import {lowerAt, lowerOf, textAt} from '../../src/text/cursor.ts'
import {tokenize} from '../../src/text/tokens.ts'

const tokens = tokenize('According to Ruiz, the dam is safe.')

describe('lowerAt', () => {
  test.each([
    ['a word in small letters', 0, 'according'],
    ['a name in small letters', 2, 'ruiz'],
    ['a mark', 3, ','],
    ['nothing before the first', -1, ''],
    ['nothing behind the last', tokens.length, ''],
  ])('gives %s', (_what, at, expected) => {
    expect(lowerAt(tokens, at)).toBe(expected)
  })
})

describe('textAt', () => {
  test.each([
    ['a word as printed', 0, 'According'],
    ['a mark', 3, ','],
    ['nothing before the first', -1, ''],
    ['nothing behind the last', tokens.length, ''],
  ])('gives %s', (_what, at, expected) => {
    expect(textAt(tokens, at)).toBe(expected)
  })
})

test('lowerOf gives the small letters of a token, and nothing of none', () => {
  expect(lowerOf(tokens[2])).toBe('ruiz')
  expect(lowerOf(undefined)).toBe('')
})
