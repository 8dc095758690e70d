import {describe, expect, test} from 'vitest'
import {topicsSpokenOf} from '../../../src/link/topics/topics-spoken-of.ts'
import type {Fact} from '../../../src/model.ts'
import {inventArticle} from '../../fixtures/invent-article.ts'

const report = inventArticle({
  file: 'report.txt',
  lines: ['The sanctions and the Bay of Gulls Conference worried Chile and Peru.', 'Talks went on.'],
})

function topic(value: string, rule: string, words: readonly string[]): Fact<string> {
  const evidence = words.map((says) => {
    const start = report.raw.indexOf(says)
    return {says, span: {start, end: start + says.length}}
  })
  return {value, rule, certainty: 'stated', evidence}
}

const topics = [
  topic('Sanctions', 'sanctions', ['sanctions']),
  topic('Bay of Gulls Conference', 'named-event', ['Bay of Gulls Conference']),
  topic('Chile–Peru relations', 'two-countries-and-relations', ['Chile', 'Peru']),
  topic('Diplomacy', 'vocabulary', ['Talks']),
]
const ids: ReadonlyMap<string, string> = new Map([
  ['Sanctions', 'sanctions'],
  ['Bay of Gulls Conference', 'bay-of-gulls-conference'],
  ['Chile–Peru relations', 'chile-peru-relations'],
  ['Diplomacy', 'diplomacy'],
])
const spokenOf = topicsSpokenOf(
  [...ids.values()].map((id) => ({id})),
  [{...report, record: {...report.record, topics}}],
)

describe('a statement is about', () => {
  test.each([
    ['the word that was the evidence', 'No sanctions, however hard, will stop us', ['sanctions']],
    ['several words in a row', 'The Bay of Gulls Conference was a success', ['bay-of-gulls-conference']],
    ['a strong word of the vocabulary', 'Our ambassadors have been called back', ['diplomacy']],
    ['two weak ones', 'The delegation left the embassy at noon', ['diplomacy']],
    ['two topics', 'The ambassador spoke of sanctions', ['diplomacy', 'sanctions']],
  ])('%s', (_, sentence, found) => {
    expect(spokenOf(sentence, new Set(ids.values())).toSorted()).toEqual(found)
  })
})

describe('a statement is not about', () => {
  test.each([
    ['what one weak word may mean', 'The talks go on'],
    ['what one weak word may mean, in two forms', 'One talks of talk, and of talks'],
    ['an event of which it has half the name', 'The Bay of Gulls is calm'],
    ['the relations of a country it names', 'Chile and Peru have good wine'],
    ['a word that begins alike', 'Nobody sanctioned this'],
    ['nothing', ''],
  ])('%s', (_, sentence) => {
    expect(spokenOf(sentence, new Set(ids.values()))).toEqual([])
  })

  test('a topic that its article is not filed under', () => {
    expect(spokenOf('No sanctions will stop us', new Set(['diplomacy']))).toEqual([])
  })
})
