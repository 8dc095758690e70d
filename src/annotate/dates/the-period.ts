import {defineRule} from '../../rules/define-rule.ts'
import {periodAdjectives, periodDeterminers, periodLeads} from '../../vocabulary/dates/words-around-dates.ts'
import {type DateRule, wordAt} from './date-rule.ts'

/**
 * A period the text has in hand: `the weekend`, `the end of the year`, `year-end`, `later in the month`, `the latest
 * quarter`, `that year`, `the following year`.
 */
export const thePeriod = defineRule<DateRule>({
  name: 'the-period',
  says: 'The period the text has in hand:',
  example: '“the end of the year”, “that year”.',
  opens: ['the', 'that', 'its', 'their', 'year'],
  answer(place) {
    const word = wordAt(place, 0)
    if (word === 'year') {
      const own = /^['’]s?$/.test(wordAt(place, 1)) ? 2 : 1
      return wordAt(place, own) === 'end'
        ? {last: place.at + own + 1, shape: {kind: 'shift', unit: 'year', by: 0}}
        : undefined
    }
    if (!periodDeterminers.has(word)) return undefined
    const adjective = periodAdjectives.has(wordAt(place, 1)) ? 1 : 0
    const noun = wordAt(place, 1 + adjective)
    const last = place.at + 2 + adjective
    const by = adjective ? (shiftOf.get(wordAt(place, 1)) ?? 0) : 0
    if (noun === 'weekend') return {last, shape: {kind: 'shift', unit: 'weekend', by: -1}}
    if (noun === 'quarter' || (noun === 'period' && adjective))
      return {last, shape: {kind: 'back', unit: 'quarter', by}}
    if (noun !== 'year' && noun !== 'month' && noun !== 'week') return undefined
    if (word === 'that' || shiftOf.has(wordAt(place, 1))) return {last, shape: {kind: 'back', unit: noun, by}}
    // "the year" alone is as often a length of time: only where it closes "the end of", "later in"
    return adjective || periodLeads.has(wordAt(place, -1))
      ? {last, shape: {kind: 'shift', unit: noun, by: 0}}
      : undefined
  },
})

const shiftOf: ReadonlyMap<string, number> = new Map([
  ['following', 1],
  ['previous', -1],
  ['prior', -1],
  ['preceding', -1],
  ['same', 0],
])
