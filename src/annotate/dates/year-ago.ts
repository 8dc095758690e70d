import {defineRule} from '../../rules/define-rule.ts'
import {ordinals} from '../../vocabulary/dates/counting-words.ts'
import {yearAgoPeriods, yearAgoWords} from '../../vocabulary/dates/words-around-dates.ts'
import {type DateRule, wordAt} from './date-rule.ts'

/** The same period of the year before: `the year-earlier quarter`, `from the year-ago period`. */
export const yearAgo = defineRule<DateRule>({
  name: 'year-ago',
  says: 'A year before the period last spoken of:',
  example: '“the year-ago quarter”.',
  opens: ['the', 'year'],
  answer(place) {
    const year = wordAt(place, 0) === 'the' ? 1 : 0
    if (wordAt(place, year) !== 'year' || !yearAgoWords.has(wordAt(place, year + 1))) return undefined
    const next = year + 2 + (ordinals.has(wordAt(place, year + 2)) ? 1 : 0)
    const last = place.at + next + (yearAgoPeriods.has(wordAt(place, next)) ? 1 : 0)
    return {last, shape: {kind: 'back', unit: 'year', by: -1}}
  },
})
