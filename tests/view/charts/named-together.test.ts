import {describe, expect, test} from 'vitest'
import {namedTogether} from '../../../src/view/charts/named-together.ts'
import {catalogueOfReports, type Report, times} from './catalogue-of-reports.ts'

const chartOf = (reports: readonly Report[], limit?: number) => namedTogether(catalogueOfReports(reports), limit)

const ministers = ['Ana Ruiz', 'Sergei Malenko']
const band = ['Moira Lund', 'Tom Oakes']

describe('companies stand together', () => {
  const chart = chartOf([
    ...times(5, {names: ministers}),
    ...times(3, {names: band}),
    ...times(2, {names: [...ministers, 'Lena Holm']}),
    {names: ['Ana Ruiz', 'Moira Lund']},
    {names: ['Lena Holm', 'Yuki Bello']},
  ])

  test('in stairs, each with those before', () => {
    expect(chart?.people).toEqual(['Ana Ruiz', 'Sergei Malenko', 'Lena Holm', 'Moira Lund', 'Tom Oakes'])
    expect(chart?.together).toEqual([[7], [2, 2], [1, 0, 0], [0, 0, 0, 3]])
  })

  test('the same numbers in the table and the words', () => {
    expect(chart?.table.columns.map(({label, to}) => [label, to?.path]).slice(0, 2)).toEqual([
      ['Person', undefined],
      ['Ana Ruiz', 'people/ana-ruiz/'],
    ])
    expect(chart?.table.rows.map(({heading, cells}) => [heading.label, ...cells])).toEqual([
      ['Sergei Malenko', 7, undefined, undefined, undefined],
      ['Lena Holm', 2, 2, undefined, undefined],
      ['Moira Lund', 1, 0, 0, undefined],
      ['Tom Oakes', 0, 0, 0, 3],
    ])
    expect(chart?.caption).toContain('Ana Ruiz and Sergei Malenko are named together most: in 7 articles.')
    expect(chart?.caption).toContain('the 5 most often named together, of 6 people')
  })
})

test('whoever is most often named with somebody comes before who is most often named', () => {
  const chart = chartOf(
    [
      ...times(9, {names: ['Nadia Okafor']}),
      ...times(2, {names: ['Nadia Okafor', 'Omar Silva']}),
      ...times(4, {names: [...ministers, 'Lena Holm']}),
    ],
    3,
  )
  expect(chart?.people).toEqual(['Ana Ruiz', 'Lena Holm', 'Sergei Malenko'])
})

test.each<[string, readonly Report[]]>([
  ['no articles', []],
  ['a company of one article', [{names: ['Ana Ruiz', 'Moira Lund', 'Tom Oakes']}]],
  ['two people alone', times(4, {names: ministers})],
])('nothing to draw: %s', (_what, reports) => {
  expect(chartOf(reports)).toBeUndefined()
})
