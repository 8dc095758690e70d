import type {DateExpression} from '../../model.ts'
import {firstAnswer} from '../../rules/sieve.ts'
import {lowerAt} from '../../text/cursor.ts'
import type {Reading} from '../../text/reading.ts'
import {perWord} from '../../text/words.ts'
import {boundaryNouns, dateModifiers} from '../../vocabulary/dates/date-words.ts'
import {ago} from './ago.ts'
import type {DateRule} from './date-rule.ts'
import {dayMonth} from './day-month.ts'
import {decade} from './decade.ts'
import {deicticDay} from './deictic-day.ts'
import {deicticPeriod} from './deictic-period.ts'
import {isoDateRule} from './iso-date.ts'
import {month} from './month.ts'
import {monthDay} from './month-day.ts'
import {monthYear} from './month-year.ts'
import {numericDate} from './numeric-date.ts'
import {partOfYear} from './part-of-year.ts'
import {shiftedName} from './shifted-name.ts'
import {tenseAt} from './tense-at.ts'
import {thePeriod} from './the-period.ts'
import {weekday} from './weekday.ts'
import {weekdayMonthDay} from './weekday-month-day.ts'
import {type Word, wordsOf} from './word.ts'
import {year} from './year.ts'
import {yearAgo} from './year-ago.ts'
import {yearPeriod} from './year-period.ts'

/** The rules in their order, which is policy: what says more goes first, so that `Oct. 13, 1989` is not read `October`. */
export const dateRules: readonly DateRule[] = [
  isoDateRule,
  numericDate,
  weekdayMonthDay,
  monthDay,
  dayMonth,
  monthYear,
  partOfYear,
  yearPeriod,
  yearAgo,
  shiftedName,
  deicticDay,
  deicticPeriod,
  ago,
  thePeriod,
  decade,
  year,
  month,
  weekday,
]

/** The rules of each opening word, in their order: nineteen of twenty words cost one look-up. */
const rulesAt: ReadonlyMap<string, readonly DateRule[]> = (() => {
  const map = new Map<string, DateRule[]>()
  for (const rule of dateRules) {
    for (const word of rule.opens) {
      const others = map.get(word)
      if (others) others.push(rule)
      else map.set(word, [rule])
    }
  }
  return map
})()

const none: readonly DateRule[] = []
const rulesOfNumbers = rulesAt.get('number') ?? none
const rulesOf = perWord(({lower}) => rulesAt.get(lower) ?? none)

/**
 * The dates of an article as it prints them, in order and without overlap, spans in the reading text:
 * `He resigned on Friday, a year after the election of October 2021.` has two.
 */
export function findDates(reading: Pick<Reading, 'tokens'>): DateExpression[] {
  const words = wordsOf(reading)
  const dates: DateExpression[] = []
  let free = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const asked = word?.kind === 'number' ? rulesOfNumbers : word ? rulesOf(word) : none
    if (asked.length === 0) continue
    const found = firstAnswer(asked, {words, at})
    if (!found) continue
    const {first = at, last, shape} = found.answer
    const from = withModifiers(words, first, free)
    const [start, end] = [words[from]?.start ?? 0, words[last - 1]?.end ?? 0]
    dates.push({span: {start, end}, rule: found.rule, shape, tense: tenseAt(words, from, last)})
    free = last
    at = last - 1
  }
  return dates
}

/** Where the date begins with what narrows it down: `early`, `the end of`, `mid-`; an article alone narrows nothing. */
function withModifiers(words: readonly Word[], first: number, free: number): number {
  const at = lowerFrom(words, free, first - 1) === 'the' ? first - 1 : first
  const before = lowerFrom(words, free, at - 1)
  if (dateModifiers.has(before)) return at - 1
  const earlier = lowerFrom(words, free, at - 2)
  if (before === 'in' && dateModifiers.has(earlier)) return at - 2
  if (before !== 'of' || !boundaryNouns.has(earlier)) return first
  return lowerFrom(words, free, at - 3) === 'the' ? at - 3 : at - 2
}

const lowerFrom = (words: readonly Word[], free: number, index: number): string =>
  index >= free ? lowerAt(words, index) : ''
