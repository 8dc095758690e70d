import type {DateUnit} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {periodShifts} from '../../vocabulary/dates/date-words.ts'
import {yearKinds} from '../../vocabulary/dates/words-around-dates.ts'
import {type DateRule, wordAt} from './date-rule.ts'

const units: ReadonlyMap<string, DateUnit> = new Map([
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
])

/** A period next to the present one: `last week`, `this month`, `next year`, `the current fiscal year`. */
export const deicticPeriod = defineRule<DateRule>({
  name: 'deictic-period',
  says: 'Counted from the day of publication:',
  example: '“last week”, “this year”.',
  opens: periodShifts.keys(),
  answer(place) {
    const by = periodShifts.get(wordAt(place, 0))
    if (by === undefined) return undefined
    // “This Week” is a programme
    if (place.words[place.at + 1]?.capital && place.words[place.at]?.capital) return undefined
    const fiscal = yearKinds.has(wordAt(place, 1)) ? 1 : 0
    const unit = units.get(wordAt(place, 1 + fiscal))
    // "the past year" and "the coming week" are spans of time up to now or from now on
    if (unit === undefined || ((wordAt(place, 0) === 'past' || wordAt(place, 0) === 'coming') && unit !== 'weekend'))
      return undefined
    return {last: place.at + 2 + fiscal, shape: {kind: 'shift', unit, by}}
  },
})
