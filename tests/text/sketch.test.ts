import {describe, expect, test} from 'vitest'
import {mostInSketch, sketchIn, sketchOf} from '../../src/text/sketch.ts'
import {wordRuns} from '../../src/text/word-runs.ts'

const line = 'The ferry sailed again on Tuesday after three days in port.'

describe('wordRuns', () => {
  test('has a number for each five words in a row', () => {
    expect(wordRuns(line)).toHaveLength(7)
    expect(wordRuns('The ferry sailed again')).toHaveLength(0)
    expect(new Set(wordRuns(line)).size).toBe(7)
  })

  test.each([
    ['case', line.toUpperCase()],
    ['marks', '“The ferry” sailed — again, on Tuesday: after three days in port!'],
    ['lines', line.replaceAll(' ', '\n\n')],
  ])('%s are no difference', (_what, other) => expect(wordRuns(other)).toEqual(wordRuns(line)))

  test('an apostrophe is one whichever way it is set', () =>
    expect(wordRuns('They don’t know when it sails')).toEqual(wordRuns("They don't know when it sails")))

  test('another word is another run, and so is another order', () => {
    expect(wordRuns('the ferry sailed again today')).not.toEqual(wordRuns('the ferry sailed again tonight'))
    expect(wordRuns('again the ferry sailed today')).not.toEqual(wordRuns('the ferry sailed again today'))
  })

  test('where no spaces stand between words a letter is one; letters with marks are not cut', () => {
    expect(wordRuns('渡し船が出港した')).toHaveLength(4)
    expect(wordRuns('العبّارة أبحرت مجددًا يوم الثلاثاء')).toHaveLength(1)
  })
})

describe('a sketch', () => {
  test('has how many runs there are, and the smallest of them, each once', () => {
    const {length, smallest} = sketchIn(sketchOf(`${line} ${line}`))
    const runs = [...new Set(wordRuns(`${line} ${line}`))].sort((a, b) => a - b)
    expect([length, [...smallest]]).toEqual([runs.length, runs])
  })

  test('of a long text has no more than its room', () => {
    const text = Array.from({length: 900}, (_, at) => `word${at}`).join(' ')
    const {length, smallest} = sketchIn(sketchOf(text))
    expect([length, smallest.length]).toEqual([896, mostInSketch])
    expect([...smallest]).toEqual([...wordRuns(text)].sort((a, b) => a - b).slice(0, mostInSketch))
  })

  test('of less than five words is none', () => expect(sketchOf('The ferry sailed')).toBe(''))
})
