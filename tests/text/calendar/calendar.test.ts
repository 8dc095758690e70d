import {describe, expect, it} from 'vitest'
import {civilDate, dayNumber, weekdayOf} from '../../../src/text/calendar/days.ts'
import {bounds, isoDay, isoWeek, parseIso} from '../../../src/text/calendar/iso.ts'

const day = (iso: string): number => bounds(parseIso(iso) ?? {year: 0}).first

describe('days', () => {
  it('counts from 1970 and back, leap days and centuries included', () => {
    expect(dayNumber({year: 1970, month: 1, day: 1})).toBe(0)
    for (const iso of ['1600-02-29', '1899-12-31', '1900-03-01', '2000-02-29', '2024-12-31'])
      expect(isoDay(day(iso))).toBe(iso)
    expect(civilDate(-1)).toEqual({year: 1969, month: 12, day: 31})
  })
  it('knows the weekday', () => {
    expect(weekdayOf(day('2000-01-01'))).toBe(6)
    expect(weekdayOf(day('1969-07-20'))).toBe(7)
  })
})

describe('isoWeek', () => {
  it.each([
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2018-12-31', '2019-W01'],
  ])('%s is in %s', (iso, week) => expect(isoWeek(day(iso))).toBe(week))
})

describe('parseIso', () => {
  it.each(['2023-02-29', '2023-13', '15.08.2023', '202', 'soon'])('refuses %s', (value) =>
    expect(parseIso(value)).toBeUndefined(),
  )
  it('reads a date and leaves the time', () =>
    expect(parseIso('2023-08-15T10:22:00Z')).toEqual({year: 2023, month: 8, day: 15}))
})
