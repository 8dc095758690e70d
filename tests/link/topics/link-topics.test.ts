import {describe, expect, it} from 'vitest'
import {linkTopics} from '../../../src/link/topics/link-topics.ts'
import {article} from '../stories/articles.ts'

/** A report that comes back to its subject, on something the vocabulary knows nothing of. */
const report = (id: string, subject: string) =>
  article(
    id,
    '2021-03-02',
    'Rye is back',
    `They read from the ${subject} at dawn. Nobody had seen the ${subject} before.`,
  )

const topicsOf = (...subjects: readonly string[]) => {
  const others = ['bread', 'a ferry', 'mud', 'a chapel', 'the quay', 'rye', 'wheat', 'dough', 'boats', 'bells', 'tea']
  const articles = [...subjects, ...others].map((subject, index) => report(`a${index}`, subject))
  return linkTopics(articles).topics
}

describe('linkTopics', () => {
  it('makes a topic of a name that several articles come back to', () => {
    expect(topicsOf('Velmora Papers', 'Velmora Papers', 'Velmora Papers')).toEqual([
      {id: 'velmora-papers', name: 'Velmora Papers', articles: ['a0', 'a1', 'a2'], statements: []},
    ])
  })

  it('leaves to two articles what only they have', () => {
    expect(topicsOf('Velmora Papers', 'Velmora Papers', 'Lento Papers')).toEqual([])
  })

  it.each([
    'Prime Minister',
    'North African',
    'New Year',
    'Replay More Videos',
    'MUST SEE',
    'Lento Evening Press',
    'Ostrava Wire Agency',
  ])('takes no title, adjective, feast, label, shout or outlet for a name: %s', (name) => {
    expect(topicsOf(name, name, name)).toEqual([])
  })

  it('makes no page of what a single article is about, unless the archivist says that it is a topic', () => {
    const of = (topics?: string) =>
      article(
        'a',
        '2021-03-02',
        'Court rules',
        'The court heard the appeal on Tuesday; the judge ruled for the fishermen, and the court rose.',
        undefined,
        topics,
      )
    expect(linkTopics([of()]).topics).toEqual([])
    expect(linkTopics([of('[Fishing rights]')]).topics).toMatchObject([{name: 'Fishing rights'}])
  })

  it('passes over what the whole archive is about', () => {
    const articles = ['a', 'b', 'c', 'd', 'e'].map((id) => report(id, 'Velmora Papers'))
    expect(linkTopics(articles).topics).toEqual([])
  })

  it('gathers a topic once, the most used first', () => {
    const filed = (id: string, topics: string) =>
      article(id, '2021-03-02', 'Rye is back', 'Bakers mix rye into their dough again.', undefined, topics)
    expect(linkTopics([filed('a', '[Bread, Rye]'), filed('b', '[Rye]')]).topics).toEqual([
      {id: 'rye', name: 'Rye', articles: ['a', 'b'], statements: []},
      {id: 'bread', name: 'Bread', articles: ['a'], statements: []},
    ])
  })
})
