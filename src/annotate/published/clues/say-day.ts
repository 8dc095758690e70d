import {isoDate} from '../../../text/calendar/iso.ts'

/** A day as evidence prints it: `2023-08-15`, or `--08-15` where the year is open. */
export function sayDay({year, month, day}: {year?: number; month: number; day: number}): string {
  return year === undefined ? `-${isoDate(2000, month, day).slice(4)}` : isoDate(year, month, day)
}
