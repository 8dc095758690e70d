import {defineRule} from '../../rules/define-rule.ts'
import {dateLeads} from '../../vocabulary/dates/date-words.ts'
import {ambiguousMonths, months} from '../../vocabulary/dates/months.ts'
import {type DateRule, wordAt} from './date-rule.ts'

/** A month alone: `in October`, `October’s election`. Not `May God`, `Ms. June Adeyemi`, `will march`. */
export const month = defineRule<DateRule>({
  name: 'month',
  says: 'A month is named alone; its year is the nearest, as the verb says to come or gone.',
  example: 'The bridge will be closed in August.',
  opens: months.keys(),
  answer(place) {
    const word = place.words[place.at]
    const month = months.get(wordAt(place, 0))
    if (month === undefined || !word?.capital || (wordAt(place, 0).length === 3 && month !== 5)) return undefined
    const next = place.words[place.at + 1]
    const named = next?.capital === true && next.sentence === word.sentence && next.kind === 'word'
    const led = dateLeads.has(wordAt(place, -1))
    if (!led && (named || ambiguousMonths.has(word.lower))) return undefined
    if (led && named && ambiguousMonths.has(word.lower)) return undefined
    return {last: place.at + 1, shape: {kind: 'calendar', month, toward: 'near'}}
  },
})
