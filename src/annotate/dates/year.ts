import {defineRule} from '../../rules/define-rule.ts'
import {countedNouns, countingWords, countLeads, dateLeads} from '../../vocabulary/dates/date-words.ts'
import {months, weekdays} from '../../vocabulary/dates/months.ts'
import {type DateRule, type Place, wordAt} from './date-rule.ts'
import {centuries, yearAt} from './year-at.ts'

/** A year alone: `in 1988`, `1988’s`, `fiscal 1989`, `nineteen ninety-seven`. Not `2000 people`, `Flight 1549`, `$1999`. */
export const year = defineRule<DateRule>({
  name: 'year',
  says: 'A year is printed:',
  example: '“in 2023”.',
  opens: ['number', 'two', ...centuries.keys()],
  answer(place) {
    const found = yearAt(place, 0)
    if (!found || found.year < 1500) return undefined
    const before = wordAt(place, -1)
    const led = dateLeads.has(before) || before === 'fiscal' || before === 'year' || before === '('
    if (countLeads.has(before) || isPartOfNumber(place, found.length)) return undefined
    if (countedNouns.has(wordAt(place, found.length)) || isTitle(place, found.length)) return undefined
    if (!led && isCount(place, found.length)) return undefined
    // "twenty twenty-five runs" are no year, "nineteen ninety-six" is nothing else
    if (!led && (found.year < 1800 || (found.length > 1 && found.year >= 2000))) return undefined
    return {last: place.at + found.length, shape: {kind: 'calendar', year: found.year, toward: 'near'}}
  },
})

/** `a copy of 1984 by Ana Ruiz`, and `“1984”` between marks: a work. `In 1984 by Monday` there is no name. */
function isTitle({words, at}: Place, length: number): boolean {
  const [before, after, next] = [words[at - 1], words[at + length], words[at + length + 1]]
  if (opening.test(before?.text ?? '') && opening.test(after?.text ?? '')) return true
  return after?.lower === 'by' && before?.lower !== 'in' && next?.capital === true && !timeNames.has(next.lower)
}

const opening = /^["“”‘’']$/

const timeNames: ReadonlySet<string> = new Set([...months.keys(), ...weekdays.keys()])

/** `I owe them 1850 pence`, `she has 2020 members`: a figure behind a verb or a pronoun, before what it counts. */
function isCount(place: Place, length: number): boolean {
  const next = place.words[place.at + length]
  const counts = next?.kind === 'word' && !next.capital && next.sentence === place.words[place.at]?.sentence
  return counts && countingWords.has(wordAt(place, -1))
}

/** “3-1990”, “1990%” and “1990/7” are figures; “1950-1953” and “1989/90” are years. */
function isPartOfNumber({words, at}: Place, length: number): boolean {
  const before = words[at - 1]
  const after = words[at + length]
  const here = words[at]
  const end = words[at + length - 1]
  if (!here || !end) return true
  if (after?.start === end.end && (after.lower === '%' || after.lower === '°' || after.lower === ':')) return true
  return before?.end === here.start && /^[.#:/+]$/.test(before.lower)
}
