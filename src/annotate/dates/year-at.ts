import {cardinals} from '../../vocabulary/dates/counting-words.ts'
import {type Place, wordAt} from './date-rule.ts'

/** The words a spelled year begins with. */
export const centuries: ReadonlyMap<string, number> = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
])

/** The year written `offset` words from the place, in digits or as a broadcaster spells it: `nineteen ninety-seven`. */
export function yearAt(place: Place, offset: number): {year: number; length: number} | undefined {
  const word = wordAt(place, offset)
  if (/^(?:1[0-9]|2[01])\d\d$/.test(word)) return {year: Number(word), length: 1}
  const next = wordAt(place, offset + 1)
  if (word === 'two' && next === 'thousand') return thousands(place, offset)
  const century = centuries.get(word)
  const rest = cardinals.get(next)
  if (century === undefined || rest === undefined || rest < 10) return undefined
  const unit = cardinals.get(wordAt(place, offset + 2))
  return rest >= 20 && rest % 10 === 0 && unit !== undefined && unit > 0 && unit < 10
    ? {year: century + rest + unit, length: 3}
    : {year: century + rest, length: 2}
}

function thousands(place: Place, offset: number): {year: number; length: number} {
  const and = wordAt(place, offset + 2) === 'and' ? 1 : 0
  const rest = cardinals.get(wordAt(place, offset + 2 + and))
  return rest !== undefined && rest > 0 ? {year: 2000 + rest, length: 3 + and} : {year: 2000, length: 2}
}
