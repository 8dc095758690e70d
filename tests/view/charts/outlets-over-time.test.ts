import {describe, expect, test} from 'vitest'
import {outletsOverTime} from '../../../src/view/charts/outlets-over-time.ts'
import {catalogueOfReports, type Report, times} from './catalogue-of-reports.ts'

const chartOf = (reports: readonly Report[], limit?: number) => outletsOverTime(catalogueOfReports(reports), limit)

test('five articles of three outlets: a row each, to one scale', () => {
  const chart = chartOf([
    {outlet: 'Harbour Post', day: '2023-08-15'},
    {outlet: 'Harbour Post', day: '2023-08-16'},
    {outlet: 'Courier', day: '2023-08-16'},
    {outlet: 'Bay Radio', day: '2023-08-18'},
    {outlet: 'Bay Radio'},
  ])
  expect(chart?.all).toBeUndefined()
  expect(chart?.rows).toEqual([
    {label: 'Bay Radio', total: 2, amount: '2 articles', counts: [0, 0, 0, 1], scale: 1},
    {label: 'Harbour Post', total: 2, amount: '2', counts: [1, 1, 0, 0], scale: 1},
    {label: 'Courier', total: 1, amount: '1', counts: [0, 1, 0, 0], scale: 1},
  ])
  expect(chart?.caption).toBe(
    'A bar is a day. Most in 16 August 2023: 2. All rows are to one scale. Not drawn, but in the table: 1 undated article.',
  )
})

describe('more outlets than rows', () => {
  const chart = chartOf(
    [
      ...times(9, {outlet: 'Harbour Post', day: '2021-08-15'}),
      ...times(4, {outlet: 'Courier', day: '2022-08-16'}),
      ...['Bay Radio', 'Evening Ledger', 'Kestrel'].flatMap((outlet) => times(3, {outlet, day: '2022-08-20'})),
      ...times(20, {day: '2022-08-20'}),
    ],
    2,
  )

  test('what has no row is in the first row, which has a scale of its own', () => {
    expect(chart?.all).toMatchObject({label: 'All articles', total: 42, scale: 33})
    expect(chart?.rows.map(({label, total, scale}) => [label, total, scale])).toEqual([
      ['Harbour Post', 9, 9],
      ['Courier', 4, 9],
    ])
    expect(chart?.caption).toBe(
      'A bar is a month. Most in August 2022: 33. The first row also holds 3 other outlets (9 articles) and unknown outlets (20 articles). The first row has a scale of its own; those of the outlets are to one scale.',
    )
  })

  test('and has a column in the table', () => {
    expect(chart?.table.columns.map(({label}) => label)).toEqual([
      'When',
      'All',
      'Harbour Post',
      'Courier',
      '3 other outlets',
      'Unknown outlet',
    ])
    expect(chart?.table.rows.map(({cells}) => cells)).toEqual([
      [9, 9, undefined, undefined, undefined],
      [33, undefined, 4, 9, 20],
    ])
  })
})

test('where the outlets are nearly as many as all, one scale does for every row', () => {
  const chart = chartOf([
    ...times(3, {outlet: 'Harbour Post', day: '2023-08-15'}),
    {day: '2023-08-15'},
    {day: '2023-08-17'},
  ])
  expect([chart?.all?.scale, chart?.rows[0]?.scale]).toEqual([4, 4])
})

test('“1 other outlet” has a row and its name', () => {
  const reports = ['A', 'B', 'C'].map((name, at) => ({outlet: `Paper ${name}`, day: `2023-08-1${at}`}))
  expect(chartOf(reports, 2)?.rows).toHaveLength(3)
})

test('nothing to draw', () => {
  expect(chartOf([])).toBeUndefined()
  expect(chartOf(times(8, {outlet: 'Harbour Post', day: '2023-08-15'}))).toBeUndefined()
})
