import {describe, expect, test} from 'vitest'
import {Lexicon} from '../../src/link/lexicon.ts'
import {dot, has, heaviest, LaidOut, reweighed, shareOf, sumOf, vectorOf, weightOf} from '../../src/link/vector.ts'
import {spelled} from '../../src/text/words.ts'

const lexicon = new Lexicon()
const [quay, ferry, strike, harbour] = ['quay', 'ferry', 'strike', 'harbour'].map((word) => lexicon.numberOf(word))
const vector = (weights: Readonly<Record<string, number>>) =>
  vectorOf(new Map(Object.entries(weights).map(([word, weight]) => [lexicon.numberOf(word), weight])))
const printed = ({words, weights}: ReturnType<typeof vector>) =>
  Object.fromEntries(Array.from(words, (word, at) => [lexicon.wordOf(word), weights[at]]))

describe('a lexicon', () => {
  test('gives a word one number, and its forms the one of their stem', () => {
    expect(lexicon.numberOf('quay')).toBe(quay)
    expect(lexicon.numberOfStem(spelled('strikes'))).toBe(strike)
    expect(lexicon.numberOfStem(spelled('harbours'))).toBe(harbour)
    expect(lexicon.wordOf(ferry ?? -1)).toBe('ferry')
  })

  test('sorts by the alphabet, in whatever order words were met', () => {
    expect([quay ?? 0, ferry ?? 0, strike ?? 0].sort((a, b) => lexicon.compare(a, b))).toEqual([ferry, quay, strike])
  })
})

describe('a vector', () => {
  const report = vector({strike: 3, quay: 1, ferry: 2})

  test('has its words in the order of their numbers', () => {
    expect([...report.words]).toEqual([quay, ferry, strike])
    expect([...report.weights]).toEqual([1, 2, 3])
  })

  test('knows what a word weighs', () => {
    expect(weightOf(report, strike ?? -1)).toBe(3)
    expect(weightOf(report, harbour ?? -1)).toBe(0)
    expect(has(report, harbour ?? -1)).toBe(false)
  })

  test('multiplies with another, walking or laid out, and forgets the one before', () => {
    const other = vector({strike: 2, harbour: 7})
    expect(dot(report, other)).toBe(6)
    const laidOut = new LaidOut(lexicon)
    laidOut.lay(vector({quay: 100}))
    laidOut.lay(report)
    expect(laidOut.dot(other)).toBe(6)
    expect(laidOut.dot(vector({quay: 1}))).toBe(1)
  })

  test('adds up with another', () => {
    expect(printed(sumOf(report, vector({harbour: 7, quay: 1})))).toEqual({quay: 2, ferry: 2, strike: 3, harbour: 7})
  })

  test('says what it shares with another', () => {
    expect(shareOf(report, vector({ferry: 9, strike: 9, harbour: 9}))).toEqual({count: 2, weight: 5})
  })

  test('keeps its heaviest words, of equal ones the first in the alphabet', () => {
    expect(printed(heaviest(report, 2, lexicon))).toEqual({ferry: 2, strike: 3})
    expect(printed(heaviest(vector({strike: 3, quay: 1, ferry: 1, harbour: 1}), 3, lexicon))).toEqual({
      strike: 3,
      ferry: 1,
      harbour: 1,
    })
    expect(heaviest(report, 9, lexicon)).toEqual(report)
  })

  test('loses the words that come to weigh nothing', () => {
    expect(printed(reweighed(report, (weight) => weight - 1))).toEqual({ferry: 1, strike: 2})
  })
})
