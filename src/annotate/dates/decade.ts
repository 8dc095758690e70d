import {defineRule} from '../../rules/define-rule.ts'
import {type DateRule, wordAt} from './date-rule.ts'

const spelled: ReadonlyMap<string, string> = new Map([
  ['twenties', '192'],
  ['thirties', '193'],
  ['forties', '194'],
  ['fifties', '195'],
  ['sixties', '196'],
  ['seventies', '197'],
  ['eighties', '198'],
  ['nineties', '199'],
])

/** A decade: `the 1990s`, `the ’80s`, `the nineties` (but “in her nineties” is an age). */
export const decade = defineRule<DateRule>({
  name: 'decade',
  says: 'A decade is named:',
  example: '“the 1990s”.',
  opens: ['number', ...spelled.keys()],
  answer(place) {
    const word = wordAt(place, 0)
    const value =
      /^(?<decade>(?:1[5-9]|20)\d)0s$/.exec(word)?.groups?.decade ??
      (wordAt(place, -1) === 'the' ? spelled.get(word) : undefined)
    if (value) return {last: place.at + 1, shape: {kind: 'decade', value}}
    const short = /^(?<tens>[2-9])0s$/.exec(word)?.groups?.tens
    if (short && /^['’‘]$/.test(wordAt(place, -1)))
      return {first: place.at - 1, last: place.at + 1, shape: {kind: 'decade', value: `19${short}`}}
    return undefined
  },
})
