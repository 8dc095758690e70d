import {defineRule} from '../../rules/define-rule.ts'
import {isoDate, parseIso} from '../../text/calendar/iso.ts'
import {type DateRule, wordAt} from './date-rule.ts'

/**
 * A date in figures that can be read one way only: `15/08/2023`, `8/15/2023`, `15.08.2023`. `08/09/2023` is August to
 * one reader and September to the next: silence.
 */
export const numericDate = defineRule<DateRule>({
  name: 'numeric-date',
  says: 'The date is printed in figures:',
  example: '“8/15/2023”.',
  opens: ['number'],
  answer(place) {
    const dotted = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/.exec(wordAt(place, 0))?.groups
    if (dotted) return found(Number(dotted.year), Number(dotted.month), Number(dotted.day), place.at + 1)
    if (wordAt(place, 1) !== '/' || wordAt(place, 3) !== '/') return undefined
    const [first, second, year] = [0, 2, 4].map((offset) => wordAt(place, offset))
    if (!/^\d{1,2}$/.test(first ?? '') || !/^\d{1,2}$/.test(second ?? '') || !/^\d{4}$/.test(year ?? ''))
      return undefined
    const [one, two] = [Number(first), Number(second)]
    if (one <= 12 && two <= 12 && one !== two) return undefined
    return one > 12 ? found(Number(year), two, one, place.at + 5) : found(Number(year), one, two, place.at + 5)
  },
})

function found(year: number, month: number, day: number, last: number): ReturnType<DateRule['answer']> {
  if (!parseIso(isoDate(year, month, day))) return undefined
  return {last, shape: {kind: 'calendar', year, month, day, toward: 'near'}}
}
