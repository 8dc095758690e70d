import type {DateClue, DayHint} from '../../model.ts'
import {dayNumber, daysInMonth} from '../../text/calendar/days.ts'
import {holidayIn} from '../../text/calendar/holiday-in.ts'
import type {Neighbour} from './neighbours.ts'

/** How long after what it reports an article may still come out, as far as days are tried. */
const week = 7

/**
 * The days worth trying, as day numbers: those a week from a day the text or a neighbour names. A day without a year
 * is tried in the years there is reason for; without any such year there are none.
 */
export function candidateDays(clues: readonly DateClue[], neighbours: readonly Neighbour[]): readonly number[] {
  const days = new Set<number>()
  const from = (first: number, length: number): void => {
    for (let day = first; day < first + length; day++) days.add(day)
  }
  const years = yearsOf(clues)
  for (const {hint} of clues) for (const start of startsOf(hint, years)) from(start, week)
  for (const {day} of neighbours) from(day - week + 1, 2 * week - 1)
  return [...days].sort((a, b) => a - b)
}

function startsOf(hint: DayHint, years: ReadonlySet<number>): number[] {
  if (hint.kind === 'holiday') return [...years].map((year) => holidayIn(year, hint.holiday))
  if (hint.kind !== 'day') return []
  const {month, day} = hint
  return (hint.year === undefined ? [...years] : [hint.year])
    .filter((year) => day <= daysInMonth(month, year))
    .map((year) => dayNumber({year, month, day}))
}

/** The years there is reason for: printed with a day, an anniversary’s, or the one after it. */
function yearsOf(clues: readonly DateClue[]): ReadonlySet<number> {
  const years = new Set<number>()
  for (const {hint} of clues) {
    if (hint.kind === 'year') {
      years.add(hint.year)
      if (!hint.present) years.add(hint.year + 1)
    }
    if (hint.kind === 'day' && hint.year !== undefined) years.add(hint.year)
  }
  if (years.size > 0) return years
  // A printed weekday picks the year after the latest one the text looks back on: "Friday, March 3" and "since 2022".
  const since = clues.flatMap(({hint}) => (hint.kind === 'since' ? [Number(hint.date.slice(0, 4))] : []))[0]
  const dated = clues.some(({hint}) => hint.kind === 'day')
  const weekday = clues.some(({hint}) => hint.kind === 'weekday' && hint.lede)
  if (since !== undefined && dated && weekday) for (const year of [since, since + 1]) years.add(year)
  return years
}
