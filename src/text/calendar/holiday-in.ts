import type {HolidayRule} from '../../model.ts'
import {type CivilDate, dayNumber, weekdayOf} from './days.ts'

/** The day number a holiday falls on. */
export function holidayIn(year: number, rule: HolidayRule): number {
  switch (rule.kind) {
    case 'fixed':
      return dayNumber({year, month: rule.month, day: rule.day})
    case 'nth': {
      if (rule.nth > 0) {
        const first = dayNumber({year, month: rule.month, day: 1})
        return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1)
      }
      const next = rule.month === 12 ? {year: year + 1, month: 1, day: 1} : {year, month: rule.month + 1, day: 1}
      const last = dayNumber(next) - 1
      return last - ((weekdayOf(last) - rule.weekday + 7) % 7)
    }
    case 'easter':
      return dayNumber(easterSunday(year)) + rule.offset
    default:
      return rule satisfies never
  }
}

/** Western Easter: the anonymous Gregorian computus (Meeus, “Astronomical Algorithms”, ch. 8). */
function easterSunday(year: number): CivilDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const k = c % 4
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return {year, month: Math.floor(n / 31), day: (n % 31) + 1}
}
