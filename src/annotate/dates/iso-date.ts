import {defineRule} from '../../rules/define-rule.ts'
import {isoDate, parseIso} from '../../text/calendar/iso.ts'
import {type DateRule, wordAt} from './date-rule.ts'

/** A date as machines write it: `2023-08-15`. */
export const isoDateRule = defineRule<DateRule>({
  name: 'iso-date',
  says: 'The date is printed in figures, the year first:',
  example: '“2023-08-15”.',
  opens: ['number'],
  answer(place) {
    if (!/^\d{4}$/.test(wordAt(place, 0)) || !isHyphen(wordAt(place, 1)) || !isHyphen(wordAt(place, 3)))
      return undefined
    const month = /^\d\d$/.test(wordAt(place, 2)) ? Number(wordAt(place, 2)) : 0
    // "2023-08-15T10:22Z" keeps its T on the day
    const day = Number.parseInt(/^\d\d(?:t\d\d)?$/.test(wordAt(place, 4)) ? wordAt(place, 4) : '0', 10)
    const year = Number(wordAt(place, 0))
    if (month === 0 || !parseIso(isoDate(year, month, day))) return undefined
    return {last: place.at + 5, shape: {kind: 'calendar', year, month, day, toward: 'near'}}
  },
})

const isHyphen = (mark: string): boolean => mark === '-' || mark === '‑'
