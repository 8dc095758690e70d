import {describe, expect, test} from 'vitest'
import type {Article} from '../../../src/model.ts'
import {searchDocument} from '../../../src/view/search/search-document.ts'
import {archive} from '../../fixtures/archive.ts'
import {clippings, ids} from '../../fixtures/clippings.ts'

const names = new Map(archive.people.map(({id, name}) => [id, name]))
const documentOf = (id: string, some: readonly Article[] = archive.articles) => {
  const article = some.find(({record}) => record.id === id)
  if (!article) throw new Error(`The fixture has no ${id}`)
  return searchDocument(article, names, 'en')
}

describe('what the index is given of an article', () => {
  const text = (id: string): string[] =>
    documentOf(id).passages.map(({stretches}) => stretches.map((stretch) => stretch.text).join(''))

  test('is its text, a paragraph each, under the address it has on the page', () => {
    expect(documentOf('strike').passages.map(({fragment}) => fragment)).toEqual(['p1', 'p2'])
    expect(text('strike')).toEqual([
      'Some 1,200 dockers marched through Santa Brisa.',
      'Minister Ana Ruiz said the state would “not close the port”. “Shame on them!” was heard from the crowd.',
    ])
  })

  test('leaves out what was set aside', () => {
    const {passages} = documentOf(ids.courier, clippings().articles)
    expect(JSON.stringify(passages)).not.toContain('Share this article')
  })

  test('has statements at the spaces around them, with their speakers', () => {
    expect(documentOf('strike').passages[1]?.stretches).toEqual([
      {text: 'Minister Ana Ruiz said the state would '},
      {
        text: '“not close the port”.',
        said: {
          fragment: expect.stringMatching(/^q/),
          speech: 'quoted in part',
          speaker: {name: 'Ana Ruiz', certainty: 'stated'},
        },
      },
      {text: ' '},
      {text: '“Shame on them!”', said: {fragment: expect.stringMatching(/^q/), speech: 'quoted'}},
      {text: ' was heard from the crowd.'},
    ])
  })

  test('has no statement where a label stands in quotation marks', () => {
    const {passages} = documentOf('port-stays-open')
    expect(passages.find(({stretches}) => stretches.some(({text}) => text.includes('historic renewal')))).toEqual({
      fragment: expect.any(String),
      stretches: [{text: 'The ministry calls its plan a “historic renewal”.'}],
    })
  })

  test('is found by outlet, topic, year, and by people under one name whatever their spelling', () => {
    expect(documentOf('minister-dockers').filters).toEqual({
      outlet: ['Courier & Sons'],
      person: ['Ana Ruiz', 'Sergei Malenko'],
      topic: ['Ports'],
      year: ['2023'],
    })
  })

  test('says what is not known', () => {
    const {filters, outlet, published} = documentOf('strike')
    expect({outlet, published, year: filters.year}).toEqual({
      outlet: 'Unknown outlet',
      published: 'undated',
      year: ['undated'],
    })
    expect(filters.outlet).toEqual(['Unknown outlet'])
  })
})
