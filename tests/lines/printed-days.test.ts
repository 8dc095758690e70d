import {describe, expect, it} from 'vitest'
import {isDated} from '../../src/lines/days/is-dated.ts'
import {dayOrderOf, printedDays} from '../../src/lines/days/printed-days.ts'
import {readDateLine} from '../../src/lines/days/read-date-line.ts'
import {isoDate} from '../../src/text/calendar/iso.ts'

const days = (line: string) => printedDays(line).map(({year, month, day}) => isoDate(year, month, day))

describe('printedDays', () => {
  it.each([
    ['Nov. 5, 2007', '2007-11-05'],
    ['5th of September, 2011', '2011-09-05'],
    ['Mon, 09 Mar 2009 23:30:00 GMT', '2009-03-09'],
    ['Wed Jun 7 18:12:00 BST 2017', '2017-06-07'],
    ['05/25/2018', '2018-05-25'],
    ['25.05.2018', '2018-05-25'],
    ['05.11.2018', '2018-11-05'],
    ['平成30年5月3日', '2018-05-03'],
    ['3 במאי 2018', '2018-05-03'],
    ['令和元年11月7日', '2019-11-07'],
    ['09/28/17', '2017-09-28'],
    ["5 Nov '09", '2009-11-05'],
    ['05-Nov-1998', '1998-11-05'],
    ['2019-03-14T09:30:00+01:00', '2019-03-14'],
    ['12 de mayo de 2021', '2021-05-12'],
    ['1er avril 2020', '2020-04-01'],
    ['12. März 2021', '2021-03-12'],
    ['12 марта 2019', '2019-03-12'],
    ['14 مارس 2022', '2022-03-14'],
    ['2020年6月18日', '2020-06-18'],
    ['3 Eylül 2019 Salı', '2019-09-03'],
    ['March 2014', '2014-03'],
  ])('reads %s', (line, expected) => {
    expect(days(line)).toEqual([expected])
  })

  it('says where the day stands', () => {
    const line = 'Posted: 09/28/17, 6:12 PM'
    const [day] = printedDays(line)
    expect(line.slice(day?.start, day?.end)).toBe('09/28/17')
  })

  it.each(['31 February 2020', '2020-13-01', 'version 3.11.2.4', '0800 123 4567', 'the 1 of 3', '12/34/2019'])(
    'is silent on %s',
    (line) => {
      expect(days(line)).toEqual([])
    },
  )

  it('leaves a day open that two countries read in two ways, unless the order or the weekday is known', () => {
    expect(printedDays('05/11/2007')).toMatchObject([
      {
        year: 2007,
        either: [
          {month: 5, day: 11},
          {month: 11, day: 5},
        ],
      },
    ])
    expect(printedDays('05/11/2007', {order: 'day-first'})).toMatchObject([{month: 11, day: 5}])
    expect(printedDays('03/07/2013', {weekday: 3})).toMatchObject([{month: 7, day: 3}])
    expect(printedDays('05/11/07')).toEqual([])
    expect(printedDays('05/05/2007')).toMatchObject([{month: 5, day: 5}])
  })

  it('learns the order from a day that can be read in one way only', () => {
    expect(dayOrderOf('until 27/09/2013')).toBe('day-first')
    expect(dayOrderOf('until 09/27/2013')).toBe('month-first')
    expect(dayOrderOf('27/09/2013, 09/27/2013')).toBeUndefined()
    expect(dayOrderOf('03/07/2013')).toBeUndefined()
  })
})

describe('days of two figures a year, of further languages, and copied together', () => {
  it.each([
    ['4 May 21', [2021, 5, 4]],
    ['Tue 04-May-21 | News', [2021, 5, 4]],
    ['4 May 99, 18:04', [1999, 5, 4]],
    ['4. toukokuuta 2021', [2021, 5, 4]],
    ['4 Μαΐου 2021', [2021, 5, 4]],
    ['2021. május 4.', [2021, 5, 4]],
    ['4 octombrie 2021', [2021, 10, 4]],
    ['Grace LindoMay 4, 2021', [2021, 5, 4]],
  ])('%s', (line, [year, month, day] = []) => {
    expect(printedDays(line)[0]).toMatchObject({year, month, day})
  })

  it.each(['on 4 May 21 people left', 'Chapter 4 May 21st'])('is none in %s', (line) => {
    expect(printedDays(line)).toEqual([])
  })

  it('is read beside the address of a printed page', () => {
    expect(isDated('Saturday, 12 October 2019 www.gazette.example')).toBe(true)
  })
})

describe('readDateLine', () => {
  it.each([
    ['Published: 18:12, 8 June 2016 | UPDATED: 09:30, 9 June 2016', ['published', 'revised']],
    ['Publié le 3 mars 2020 à 18h04, mis à jour le 5 mars 2020 à 09h10', ['published', 'revised']],
    ['Nov. 5, 2007 Updated: Nov. 6, 2007 4:10 p.m.', [undefined, 'revised']],
    ['Aired October 5, 2011 - 14:00 ET', ['published']],
    ['Stand: 21.03.2021 18:04 Uhr', ['revised']],
  ])('labels the days of %s', (line, labels) => {
    expect(readDateLine(line).days.map(({label}) => label)).toEqual(labels)
    expect(readDateLine(line).rest).toEqual([])
  })

  it('tells what else the line says', () => {
    const line = 'Published on 3 March 2021, the report blames the mayor'
    expect(readDateLine(line).rest.map(({start, end}) => line.slice(start, end))).toEqual(['report', 'blames', 'mayor'])
  })
})

describe('isDated', () => {
  it.each(['3 May 2024', 'Published May 3, 2024 10:15 GMT', 'World | May 3, 2024 | The Post', '12 марта 2019, 18:04'])(
    '%s',
    (line) => {
      expect(isDated(line)).toBe(true)
    },
  )

  it.each(['The 8 March 2017 vote', 'March 2014', 'Santa Brisa, 3 May 2024', 'May 2024 be better'])(
    'not %s',
    (line) => {
      expect(isDated(line)).toBe(false)
    },
  )
})
