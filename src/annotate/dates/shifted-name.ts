import type {Toward} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {seasons} from '../../vocabulary/dates/date-words.ts'
import {months, weekdays} from '../../vocabulary/dates/months.ts'
import {type DateRule, wordAt} from './date-rule.ts'
import {monthDayAt} from './month-day.ts'

const towards: ReadonlyMap<string, Toward> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
])

/** A named day, month or season put next to the present: `last Friday`, `this coming Sunday`, `next March`, `last fall`. */
export const shiftedName = defineRule<DateRule>({
  name: 'shifted-name',
  says: 'The one before or after the day of publication:',
  example: '“last Friday”, “next March”.',
  opens: towards.keys(),
  answer(place) {
    const first = towards.get(wordAt(place, 0))
    if (first === undefined) return undefined
    const second = first === 'this' ? towards.get(wordAt(place, 1)) : undefined
    const toward = second ?? first
    const offset = second === undefined ? 1 : 2
    const name = wordAt(place, offset)
    const last = place.at + offset + 1
    const weekday = weekdays.get(name)
    if (weekday !== undefined) {
      // "this coming Sunday, March eighth" has said it all
      const full = monthDayAt(place, wordAt(place, offset + 1) === ',' ? offset + 2 : offset + 1)
      return full ?? {last, shape: {kind: 'weekday', weekday, toward}}
    }
    const month = months.get(name)
    if (month !== undefined && place.words[place.at + offset]?.capital) {
      const full = monthDayAt(place, offset)
      return full
        ? {...full, shape: {...full.shape, toward: full.shape.year === undefined ? toward : 'near'}}
        : {last, shape: {kind: 'calendar', month, toward}}
    }
    const part = seasons.get(name)
    return part && {last, shape: {kind: 'calendar', part, toward}}
  },
})
