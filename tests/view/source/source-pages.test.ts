import {expect, test} from 'vitest'
import {model, pages} from '../page-at.ts'

test('articles of an unknown outlet have their drawer', () => {
  const {sections} = model(pages.sources, 'sources/')
  expect(sections.flatMap(({entries}) => entries.map(({label}) => label))).toEqual([
    'Courier & Sons',
    'Harbour Post',
    'Unknown outlet',
  ])
  const {sections: years, extra} = model(pages.source, 'sources/unknown-outlet/')
  expect(years.map(({heading, entries}) => [heading, entries.map(({title}) => title)])).toEqual([
    ['Undated', ['Dockers march']],
  ])
  expect(extra).toMatchObject({readOff: []})
})

test('a source says how its name was read off', () => {
  expect(model(pages.source, 'sources/harbour-post/').extra?.readOff).toEqual([
    {certainty: 'stated', rule: 'wire-slug', count: 2},
  ])
})

test('a source has its months as a grid, each leading to its first article, with what is said in it', () => {
  const {extra, sections} = model(pages.source, 'sources/courier-and-sons/')
  expect(extra?.grid?.years.map(({year, months}) => [year.label, months.map((month) => month?.count ?? 0)])).toEqual([
    ['2024', [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['2023', [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]],
  ])
  const august = extra?.grid?.years[1]?.months[7]
  expect(august).toMatchObject({label: 'August 2023', to: {path: 'sources/courier-and-sons/', fragment: 'm2023-08'}})
  expect(sections.map(({id, entries}) => [id, entries.map((entry) => [entry.id, entry.said?.label])])).toEqual([
    ['y2024', [['m2024-02', '2 quoted']]],
    ['y2023', [['m2023-08', '2 quoted, 1 reported']]],
  ])
  expect(model(pages.source, 'sources/unknown-outlet/').extra?.grid).toBeUndefined()
})
