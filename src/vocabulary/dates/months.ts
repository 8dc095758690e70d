/**
 * Months and weekdays, lower case, with the short forms of the agencies' style books (a final stop is part of the
 * token) and of dates on web pages.
 *
 * Source: AP, Reuters and BBC style guides on dates; collected by hand.
 */
export const months: ReadonlyMap<string, number> = numbered([
  'january jan jan.',
  'february feb feb. febr.',
  'march mar mar.',
  'april apr apr.',
  'may',
  'june jun jun.',
  'july jul jul.',
  'august aug aug.',
  'september sept sept. sep sep.',
  'october oct oct.',
  'november nov nov.',
  'december dec dec.',
])

/** Months whose name is also a given name, a surname or a common word: they need a date word beside them. */
export const ambiguousMonths: ReadonlySet<string> = new Set('april may june august march'.split(' '))

/** Weekdays as ISO 8601 numbers them: Monday is 1. */
export const weekdays: ReadonlyMap<string, number> = numbered([
  'monday mon.',
  'tuesday tue. tues.',
  'wednesday wed.',
  'thursday thu. thur. thurs.',
  'friday fri.',
  'saturday sat.',
  'sunday sun.',
])

/** Weekdays cut short without a stop: only beside a month are they days (“Tue Aug 15”, not “The Sun reported”). */
export const shortWeekdays: ReadonlyMap<string, number> = numbered([
  'mon',
  'tue tues',
  'wed',
  'thu thur thurs',
  'fri',
  'sat',
  'sun',
])

/** Weekdays as evidence prints them. */
export const weekdayNames: readonly string[] = [
  '',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

/** Months as evidence prints them. */
export const monthNames: readonly string[] = [
  '',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1])))
}
