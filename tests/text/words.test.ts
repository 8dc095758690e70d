import {expect, it} from 'vitest'
import {tokenize} from '../../src/text/tokens.ts'
import {perWord, type Word} from '../../src/text/words.ts'

it('keeps one word for all its occurrences, and another for another spelling', () => {
  const [first, other, again] = tokenize('Harbour harbour Harbour')
  expect(first?.word).toBe(again?.word)
  expect(first?.word).not.toBe(other?.word)
  expect([first?.lower, other?.lower]).toEqual(['harbour', 'harbour'])
})

it.each([
  ['KCNA', true, true],
  ['U.N.', true, true],
  ['Ruiz', true, false],
  ['McKay', true, false],
  ['harbour', false, false],
  ['Élan', true, false],
  ['A', true, false],
])('tells the capitals of %s', (text, capital, allCaps) => {
  expect(tokenize(text)).toMatchObject([{text, capital, allCaps}])
})

it('asks about a word once', () => {
  const asked: string[] = []
  const length = perWord(({text}: Word) => {
    asked.push(text)
    return text.length
  })
  expect(tokenize('Quay by quay by quay').map(length)).toEqual([4, 2, 4, 2, 4])
  expect(asked).toEqual(['Quay', 'by', 'quay'])
})

it('reads on when the table is full', () => {
  const many = Array.from({length: 40_000}, (_, i) => `quay${i.toString(36)}x`)
  const tokens = tokenize(many.join(' '))
  expect(tokens.map(({text}) => text)).toEqual(many)
  const length = perWord(({text}) => text.length)
  expect(tokens.map(length)).toEqual(many.map((text) => text.length))
  expect(tokens.at(-1)?.word).toBe(0)
})
