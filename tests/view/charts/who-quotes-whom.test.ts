import {describe, expect, test} from 'vitest'
import {whoQuotesWhom} from '../../../src/view/charts/who-quotes-whom.ts'
import {catalogueOfReports, type Report, times} from './catalogue-of-reports.ts'

const chartOf = (reports: readonly Report[], speakers?: number, outlets?: number) =>
  whoQuotesWhom(catalogueOfReports(reports), speakers, outlets)

const reports: readonly Report[] = [
  ...times(3, {outlet: 'Harbour Post', quotes: ['Ana Ruiz', 'Ana Ruiz', 'Lena Holm']}),
  {outlet: 'Courier', quotes: ['Ana Ruiz', 'Tom Oakes']},
  {outlet: 'Bay Radio', quotes: ['Tom Oakes']},
  {outlet: 'Kestrel', quotes: ['Tom Oakes', 'Moira Lund']},
  {quotes: ['Lena Holm']},
]

describe('the most quoted against the outlets', () => {
  const chart = chartOf(reports, 3, 1)

  test('as fields', () => {
    expect(chart?.outlets.map(({label, mixed}) => [label, mixed])).toEqual([
      ['Harbour Post', false],
      ['3 other outlets', true],
      ['Unknown outlet', true],
    ])
    expect(chart?.speakers).toEqual([
      {name: 'Ana Ruiz', counts: [6, 1, 0]},
      {name: 'Lena Holm', counts: [3, 0, 1]},
      {name: 'Tom Oakes', counts: [0, 3, 0]},
    ])
  })

  test('as a table and in words', () => {
    expect(chart?.table.rows.map(({heading, cells}) => [heading.label, heading.to?.path, ...cells])).toEqual([
      ['Ana Ruiz', 'people/ana-ruiz/', 7, 6, 1, undefined],
      ['Lena Holm', 'people/lena-holm/', 4, 3, undefined, 1],
      ['Tom Oakes', 'people/tom-oakes/', 3, undefined, 3, undefined],
    ])
    expect(chart?.caption).toBe(
      'Ana Ruiz is quoted most: 7 statements. Each number counts the statements of one person in one outlet’s articles. These 3 of 4 people are given 14 of 15 statements.',
    )
  })
})

test.each<[string, readonly Report[]]>([
  ['nobody speaks', times(4, {outlet: 'Courier', names: ['Ana Ruiz']})],
  [
    'two speakers',
    [
      {outlet: 'Courier', quotes: ['Ana Ruiz']},
      {outlet: 'Kestrel', quotes: ['Tom Oakes']},
    ],
  ],
  ['one outlet', times(4, {outlet: 'Courier', quotes: ['Ana Ruiz', 'Tom Oakes', 'Lena Holm']})],
])('nothing to draw: %s', (_what, some) => {
  expect(chartOf(some)).toBeUndefined()
})
