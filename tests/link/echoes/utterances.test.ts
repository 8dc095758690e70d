import {expect, test} from 'vitest'
import {statementsIn} from '../../../src/link/echoes/utterances.ts'
import type {Article, Quote} from '../../../src/model.ts'
import {inventArticle} from '../../fixtures/invent-article.ts'

/** A report of the ferry with some lines below what is said in it. */
const report = (source: string, ...below: readonly string[]): Article =>
  inventArticle({
    file: 'ferry.txt',
    lines: ['headline|Ferry stays', source, 'August 15, 2023', '“The ferry stays,” said Ana Ruiz.', ...below],
    source,
    published: '2023-08-15',
    people: [{name: 'Ana Ruiz'}],
    quotes: [{text: 'The ferry stays', mention: 'Ana Ruiz', person: 'ana-ruiz'}],
  })

const before = report('Harbour Post')

function withQuote(change: (quote: Quote) => Quote): Article {
  return {...before, record: {...before.record, quotes: before.record.quotes.map(change)}}
}

test('a sentence outside the statements changes nothing of what echoes are found by', () => {
  expect(statementsIn(report('Harbour Post', 'It rained at noon.'))).toEqual(statementsIn(before))
  expect(statementsIn(before).statements).toHaveLength(1)
})

test.each<[string, Article]>([
  ['the words', withQuote((quote) => ({...quote, text: 'The ferry goes'}))],
  [
    'the speaker',
    withQuote(({speaker, ...quote}) => ({...quote, ...(speaker && {speaker: {...speaker, person: 'ana-ruiz-2'}})})),
  ],
  ['how it is reported', withQuote((quote) => ({...quote, kind: 'indirect'}))],
  ['the outlet', report('Courier')],
])('%s is a part of it', (_what, changed) => {
  expect(statementsIn(changed)).not.toEqual(statementsIn(before))
})

test('a label is nobody’s statement', () => {
  expect(statementsIn(withQuote((quote) => ({...quote, kind: 'term'}))).statements).toEqual([])
})
