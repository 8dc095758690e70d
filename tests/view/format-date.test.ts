import {describe, expect, test} from 'vitest'
import {formatDate, formatLongDate, monthName} from '../../src/view/format-date.ts'

describe('formatDate', () => {
  test.each([
    ['2023-08-15', 'en', '15 August 2023'],
    ['2023-08-15', 'de', '15. August 2023'],
    ['2023-08', 'en', 'August 2023'],
    ['2023', 'en', '2023'],
    ['0793-06-08', 'en', '8 June 793'],
    ['2023-13-40', 'en', '2023-13-40'],
    ['soon', 'en', 'soon'],
    ['199', 'en', '1990–1999'],
    ['19', 'en', '1900–1999'],
    ['2016-W05', 'en', '1 – 7 February 2016'],
    ['2015-W53', 'en', '28 December 2015 – 3 January 2016'],
    ['2016-W05-WE', 'de', '6.–7. Februar 2016'],
    ['2016-Q1', 'en', 'January – March 2016'],
    ['2016-H2', 'en', 'July – December 2016'],
    ['2016-SP', 'en', '2016'],
    ['2016-W5', 'en', '2016-W5'],
    // Klingon: what the system does not know it writes as its user does, and not everywhere the same.
    ['2023-08-15', 'tlh', '15 August 2023'],
    // The days of records, tables and addresses, not those of another calendar.
    ['2023-08-15', 'th', '15 สิงหาคม 2023'],
    ['2023-08-15', 'fa', '۱۵ اوت ۲۰۲۳'],
    ['2023-08-15', 'ja-u-ca-japanese', '2023年8月15日'],
  ])('%s in %s is %s', (iso, language, printed) => {
    expect(formatDate(iso, language)).toBe(printed)
  })

  test('is the same day wherever the build runs', () => {
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Honolulu'
    try {
      expect(formatLongDate('2024-02-29', 'en')).toMatch(/^Thursday,? 29 February 2024$/)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})

test('monthName names the months of a calendar', () => {
  expect([monthName(1, 'en'), monthName(12, 'fr')]).toEqual(['January', 'décembre'])
})
