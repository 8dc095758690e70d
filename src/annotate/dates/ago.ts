import {defineRule} from '../../rules/define-rule.ts'
import {cardinalOf, cardinals} from '../../vocabulary/dates/counting-words.ts'
import {timeUnits} from '../../vocabulary/dates/date-words.ts'
import {type DateRule, wordAt} from './date-rule.ts'

/** So long before the present: `ten days ago`, `a year ago`, `two years earlier`. `Several years ago` names no date. */
export const ago = defineRule<DateRule>({
  name: 'ago',
  says: 'So long before publication, or before the time last spoken of:',
  example: '“ten days ago”.',
  opens: ['number', 'a', 'an', ...cardinals.keys()],
  answer(place) {
    const word = wordAt(place, 0)
    const many = word === 'a' || word === 'an' ? 1 : cardinalOf(word)
    if (many === undefined || many === 0) return undefined
    const unit = timeUnits.get(wordAt(place, 1))
    if (unit === undefined || unit === 'quarter') return undefined
    const about = wordAt(place, 2) === 'or' ? 2 : 0
    const direction = wordAt(place, 2 + about)
    const last = place.at + 3 + about
    const [years, base] = unit === 'decade' ? [many * 10, 'year' as const] : [many, unit]
    if (direction === 'ago' && !(base === 'year' && years === 1))
      return {last, shape: {kind: 'shift', unit: base, by: -years}}
    if (base !== 'year') return undefined
    if (direction === 'ago' || direction === 'earlier' || direction === 'before')
      return {last, shape: {kind: 'back', unit: 'year', by: -years}}
    return direction === 'later' ? {last, shape: {kind: 'back', unit: 'year', by: years}} : undefined
  },
})
