import {describe, expect, test} from 'vitest'
import {model, pages} from '../page-at.ts'

describe('days', () => {
  test('the index is years by months, and where the undated are', () => {
    const {years, undated} = model(pages.days, 'days/')
    expect(
      years.map(({label, count, months}) => [label, count, months.map(({published}) => published?.count ?? 0)]),
    ).toEqual([
      ['2024', 2, [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
      ['2023', 2, [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0]],
    ])
    expect(undated).toMatchObject({count: 1, to: {path: 'days/undated/'}})
  })

  test('a year and a month have a calendar', () => {
    const year = model(pages.day, 'days/2023/')
    expect(year.extra?.calendar?.months.map(({name, count}) => [name, count])).toEqual([['August', 2]])
    const weeks = year.extra?.calendar?.months[0]?.weeks ?? []
    expect(weeks[0]?.map((day) => day?.day)).toEqual([undefined, 1, 2, 3, 4, 5, 6])
    expect(weeks[2]?.[1]).toMatchObject({day: 15, published: {label: '15 August 2023: 1 article'}})
    expect(weeks.at(-1)?.map((day) => day?.day)).toEqual([28, 29, 30, 31, undefined, undefined, undefined])
  })

  test('a month that is all an article says has its page', () => {
    expect(model(pages.day, 'days/2024-01/').entries.map(({title}) => title)).toEqual([
      'Whales < ships & ferries, a study of the bay finds',
    ])
  })

  test('a day leads to its neighbours and to the articles that speak of it', () => {
    const {extra, heading} = model(pages.day, 'days/2023-08-15/')
    expect(heading).toMatch(/^Tuesday,? 15 August 2023$/)
    expect(extra?.before).toBeUndefined()
    expect(extra?.after).toEqual({label: '16 August 2023', to: {path: 'days/2023-08-16/'}})
    expect(extra?.spokenOf.map(({title}) => title)).toEqual(['Whales < ships & ferries, a study of the bay finds'])
  })

  test('undated articles are listed', () => {
    expect(model(pages.day, 'days/undated/').entries.map(({title}) => title)).toEqual(['Dockers march'])
  })
})
