import {expect, test} from 'vitest'
import {statementsOnTopics} from '../../../src/link/topics/statements-on-topics.ts'
import {inventArticle} from '../../fixtures/invent-article.ts'

const report = (file: string, topics: readonly string[]) =>
  inventArticle({
    file,
    lines: [
      '“The ambassador has left,” Ana Ruiz said. She called the embassy an “ambassador’s ruin”. “It rains,” she said.',
    ],
    people: [{name: 'Ana Ruiz'}],
    quotes: [
      {text: 'The ambassador has left', mention: 'Ana Ruiz', person: 'Ana Ruiz'},
      {text: 'ambassador’s ruin', kind: 'term'},
      {text: 'It rains', mention: 'she said', person: 'Ana Ruiz'},
    ],
    topics,
  })

const filed = report('filed.txt', ['Diplomacy'])
const other = report('other.txt', ['Sport'])

test('a topic has the statements that name it, of the articles filed under it; labels are none', () => {
  const found = statementsOnTopics([{id: 'diplomacy'}, {id: 'sport'}], [filed, other])
  expect([...found]).toEqual([['diplomacy', [filed.record.quotes[0]?.id]]])
})
