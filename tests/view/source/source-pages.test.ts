import {expect, test} from 'vitest'
import {model, pages} from '../page-at.ts'

test('articles of an unknown outlet have their drawer', () => {
  const {sections} = model(pages.sources, 'sources/')
  expect(sections.flatMap(({entries}) => entries.map(({label}) => label))).toEqual([
    'Courier & Sons',
    'Harbour Post',
    'Unknown outlet',
  ])
  const {entries, extra} = model(pages.source, 'sources/unknown-outlet/')
  expect(entries.map(({title}) => title)).toEqual(['Dockers march'])
  expect(extra).toMatchObject({readOff: []})
})

test('a source says how its name was read off', () => {
  expect(model(pages.source, 'sources/harbour-post/').extra?.readOff).toEqual([
    {certainty: 'stated', rule: 'wire-slug', count: 2},
  ])
})
