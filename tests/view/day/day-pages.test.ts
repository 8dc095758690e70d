import {describe, expect, test} from 'vitest'
import {linkFrom} from '../../../src/view/address.ts'
import {dayPages} from '../../../src/view/day/day-pages.ts'
import {catalogue, model, pages} from '../page-at.ts'

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
    expect(year.calendar?.months.map(({name, count}) => [name, count])).toEqual([['August', 2]])
    const weeks = year.calendar?.months[0]?.weeks ?? []
    expect(weeks[0]?.map((day) => day?.day)).toEqual([undefined, 1, 2, 3, 4, 5, 6])
    expect(weeks[2]?.[1]).toMatchObject({
      day: 15,
      published: {label: '15 August 2023: 1 article', to: {path: 'days/2023-08/', fragment: 'd15'}},
    })
    expect(weeks.at(-1)?.map((day) => day?.day)).toEqual([28, 29, 30, 31, undefined, undefined, undefined])
  })

  test('a month that is all an article says has its page', () => {
    const {sections} = model(pages.day, 'days/2024-01/')
    expect(sections.map(({heading, entries}) => [heading, entries.map(({title}) => title)])).toEqual([
      ['Day not known', ['Whales < ships & ferries, a study of the bay finds']],
    ])
  })

  test('a month leads to its neighbours, and its days, the newest first, name the articles that speak of them', () => {
    const {sections, before, after} = model(pages.day, 'days/2023-08/')
    expect(sections.map(({id}) => id)).toEqual(['d16', 'd15'])
    expect(sections[1]?.heading).toMatch(/^Tuesday,? 15 August 2023$/)
    expect(before).toBeUndefined()
    expect(after).toEqual({label: 'January 2024', to: {path: 'days/2024-01/'}})
    expect(sections.map(({spokenOf}) => spokenOf.map(({title}) => title))).toEqual([
      [],
      ['Whales < ships & ferries, a study of the bay finds'],
    ])
  })

  test('a day on a further page of a long month is found from the calendar, which has its address on the first', () => {
    const month = dayPages(catalogue, 1).filter(({address}) => address.path.startsWith('days/2023-08/'))
    const [first, second] = month.map((page) => page.model(linkFrom(page.address)))
    const cells = first?.calendar?.months[0]?.weeks.flat() ?? []
    expect(cells.find((cell) => cell?.day === 15)?.published).toMatchObject({
      id: 'd15',
      to: {path: 'days/2023-08/page-2/', fragment: 'd15'},
    })
    expect(cells.find((cell) => cell?.day === 16)?.published?.id).toBeUndefined()
    expect(second?.sections.map(({id}) => id)).toEqual(['d15'])
    expect(second?.calendar).toBeUndefined()
  })

  test('a short year lists its months, a page for each', () => {
    const {sections} = model(pages.day, 'days/2024/')
    expect(sections.map(({heading, to}) => [heading, to?.path])).toEqual([
      ['February 2024', 'days/2024-02/'],
      ['January 2024', 'days/2024-01/'],
    ])
  })

  test('undated articles are listed', () => {
    const {sections} = model(pages.day, 'days/undated/')
    expect(sections.flatMap(({entries}) => entries.map(({title}) => title))).toEqual(['Dockers march'])
  })
})
