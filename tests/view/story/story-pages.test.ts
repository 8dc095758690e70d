import {describe, expect, test} from 'vitest'
import {model, pages} from '../page-at.ts'

describe('stories', () => {
  test('have their reports side by side, oldest first, each with its letter', () => {
    const {reports} = model(pages.story, 'stories/port-strike/')
    expect(reports.map(({letter, entry}) => [letter, entry.outlet.label, entry.published?.iso])).toEqual([
      ['A', 'Harbour Post', '2023-08-15'],
      ['B', 'Courier & Sons', '2023-08-16'],
      ['C', 'Unknown outlet', undefined],
    ])
  })

  test('show who carries what, and what only one has', () => {
    const {comparisons, onlyOne} = model(pages.story, 'stories/port-strike/')
    const table = (title: string) => comparisons.find((comparison) => comparison.title === title)
    expect(table('People')).toMatchObject({
      rows: [
        {label: 'Ana Ruiz', carried: [true, true, true], by: 3},
        {label: 'Sergei Malenko', carried: [true, true, false], by: 2},
      ],
      more: 0,
    })
    expect(table('Places')).toMatchObject({rows: [{label: 'Santa Brisa', by: 2}]})
    expect(table('Figures')).toMatchObject({rows: [{label: '1,200 dockers', carried: [true, false, true]}]})
    expect(table('Statements')?.rows.map(({by}) => by)).toEqual([3])
    expect(onlyOne.map(({letter, outlet, amounts}) => [letter, outlet, amounts])).toEqual([
      ['A', 'Harbour Post', '2 statements'],
      ['B', 'Courier & Sons', '2 statements, 1 figure, 1 place'],
      ['C', 'Unknown outlet', '1 statement'],
    ])
    const figures = onlyOne[1]?.kinds.find(({title}) => title === 'Figures')
    expect(figures?.things).toMatchObject([
      {label: '1,300 dockers', to: {path: 'articles/minister-dockers/', fragment: 'p3'}},
    ])
  })

  test('show apart what is related, and how closely', () => {
    const {related} = model(pages.story, 'stories/port-strike/')
    expect(related.map(({entry, strength}) => [entry.to.path, strength])).toEqual([['articles/budget/', 'loose']])
  })

  test('print as reported by several what two outlets carry', () => {
    expect(model(pages.story, 'stories/port-strike/').statements).toHaveLength(1)
  })

  test('say why they are one', () => {
    expect(model(pages.story, 'stories/port-strike/').evidence[0]).toEqual({
      says: 'quotes the same statement of Ana Ruiz',
      article: {label: 'Minister: the port stays open as long as we talk', to: {path: 'articles/minister-dockers/'}},
    })
  })

  test('are listed with who reports them', () => {
    expect(model(pages.stories, 'stories/').stories).toMatchObject([
      {reports: '3 reports', range: '15 August 2023 – 16 August 2023'},
    ])
  })
})
