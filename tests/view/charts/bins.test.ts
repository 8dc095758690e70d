import {describe, expect, test} from 'vitest'
import {binAt, binsOf, periodAt} from '../../../src/view/charts/bins.ts'
import {ticksOf} from '../../../src/view/charts/ticks.ts'

/** The unit, the first and the last bin: `month 2021-05 … 2023-08`. */
function inWords(days: readonly string[]): string | undefined {
  const bins = binsOf(days)
  return bins && `${bins.unit} ${periodAt(bins, 0)} … ${periodAt(bins, bins.size - 1)}`
}

describe('bins are as fine as range and precision bear', () => {
  test.each([
    [['2023-08-15'], 'day 2023-08-15 … 2023-08-15'],
    [['2023-12-30', '2024-01-02'], 'day 2023-12-30 … 2024-01-02'],
    [['2024-02-27', '2024-03-01'], 'day 2024-02-27 … 2024-03-01'],
    [['2023-01-01', '2023-04-02'], 'day 2023-01-01 … 2023-04-02'],
    [['2023-01-01', '2023-04-03'], 'month 2023-01 … 2023-04'],
    [['2021-05-02', '2023-08-15'], 'month 2021-05 … 2023-08'],
    [['2017-01-31', '2023-12-01'], 'month 2017-01 … 2023-12'],
    [['2016-12-31', '2023-12-01'], 'year 2016 … 2023'],
    [['1950-06-25', '2023-08-15'], 'year 1950 … 2023'],
    [['1898-02-15', '2023-08-15'], 'decade 1890s … 2020s'],
    // Known to the month or year alone: bars no finer than that.
    [['2023-08', '2023-08', '2023-09'], 'month 2023-08 … 2023-09'],
    [['2023', '2023-08-15', '2024-08-15'], 'year 2023 … 2024'],
    // One of many known less precisely does not make the others coarse.
    [['2023', ...Array.from({length: 9}, () => '2023-08-15'), '2023-08-20'], 'day 2023-08-15 … 2023-08-20'],
    // But what lies outside stretches the time that is drawn.
    [['1898', ...Array.from({length: 12}, () => '1991-03-02')], 'decade 1890s … 1990s'],
    [['2023', '2023', '2023'], 'year 2023 … 2023'],
    [['soon', '2023-13-01'], undefined],
    [[], undefined],
  ])('%j: %s', (days, expected) => {
    expect(inWords(days)).toBe(expected)
  })
})

test.each([
  ['2023-08-15', 0],
  ['2023-08', 0],
  ['2023-10-01', 2],
  // Known less precisely than the bins: it has no place among them.
  ['2023', undefined],
  ['2022-01-01', undefined],
  ['2024-09-01', undefined],
])('%s of the months from August 2023 on is in bin %s', (day, bin) => {
  expect(binAt({unit: 'month', first: 2023 * 12 + 7, size: 12}, day)).toBe(bin)
})

describe('ticks stand where a calendar has them, and no more than fit', () => {
  test.each([
    [
      ['2023-08-14', '2023-08-16'],
      ['14 Aug', '15 Aug', '16 Aug'],
    ],
    [
      ['2023-08-01', '2023-08-31'],
      ['1 Aug', '8 Aug', '15 Aug', '22 Aug', '29 Aug'],
    ],
    [
      ['2023-05-01', '2023-12-01', '2024-02-01'],
      ['Jul 2023', 'Oct 2023', 'Jan 2024'],
    ],
    [
      ['2019-05-01', '2023-08-01'],
      ['2020', '2021', '2022', '2023'],
    ],
    [
      ['1990', '2023'],
      ['1990', '2000', '2010', '2020'],
    ],
    [
      ['1898', '2023'],
      ['1900s', '1950s', '2000s'],
    ],
  ])('%j: %j', (days, expected) => {
    const bins = binsOf(days)
    expect(bins && ticksOf(bins, 'en').map(({label}) => label)).toEqual(expected)
  })
})
