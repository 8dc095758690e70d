import type {PartOfYear} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {cardinalOf, ordinalOf, ordinals} from '../../vocabulary/dates/counting-words.ts'
import {periodShifts, seasons} from '../../vocabulary/dates/date-words.ts'
import {secondOfTwo, yearLinks, yearPartLeads} from '../../vocabulary/dates/words-around-dates.ts'
import {type DateRule, type Place, wordAt} from './date-rule.ts'
import {yearAt} from './year-at.ts'

/**
 * A quarter, half or season, with its year before or after it or without: `the third quarter of 1984`, `the 1988 third
 * quarter`, `last year’s fourth quarter`, `Q3 2023`, `the first half`, `the summer of 1994`.
 */
export const partOfYear = defineRule<DateRule>({
  name: 'part-of-year',
  says: 'A quarter, half or season is named:',
  example: '“the third quarter of 2023”.',
  opens: ['number', 'q1', 'q2', 'q3', 'q4', ...secondOfTwo, 'this', 'next', ...seasons.keys(), ...ordinals.keys()],
  answer(place) {
    const before = yearBefore(place)
    const part = partAt(place, before?.length ?? 0)
    if (!part) return undefined
    const next = (before?.length ?? 0) + part.length
    if (before)
      return {last: place.at + next, shape: {kind: 'calendar', part: part.part, toward: 'near', ...before.year}}
    const after = yearAfter(place, next)
    // "a quarter" of the voters and "spring" in their step: without a year a season needs its article
    if (!after && seasons.has(wordAt(place, 0)) && !yearPartLeads.has(wordAt(place, -1))) return undefined
    return {
      last: place.at + next + (after?.length ?? 0),
      shape: {kind: 'calendar', part: part.part, toward: 'near', ...after?.year},
    }
  },
})

type YearPart = {length: number; year: {year: number} | {yearShift: number}}

function yearBefore(place: Place): YearPart | undefined {
  const year = yearAt(place, 0)
  if (year) {
    const own = possessiveAt(place, year.length)
    return {length: year.length + own + fiscalAt(place, year.length + own), year: {year: year.year}}
  }
  const yearShift = periodShifts.get(wordAt(place, 0))
  if (yearShift === undefined || wordAt(place, 1) !== 'year' || possessiveAt(place, 2) === 0) return undefined
  return {length: 3 + fiscalAt(place, 3), year: {yearShift}}
}

const possessiveAt = (place: Place, offset: number): 0 | 1 => (/^['’]s?$/.test(wordAt(place, offset)) ? 1 : 0)
const fiscalAt = (place: Place, offset: number): 0 | 1 => (wordAt(place, offset) === 'fiscal' ? 1 : 0)

function yearAfter(place: Place, offset: number): YearPart | undefined {
  const of = yearLinks.has(wordAt(place, offset)) ? 1 : 0
  const fiscal = fiscalAt(place, offset + of)
  const year = yearAt(place, offset + of + fiscal)
  if (year) return {length: of + fiscal + year.length, year: {year: year.year}}
  const yearShift = periodShifts.get(wordAt(place, offset + of))
  if (yearShift === undefined || wordAt(place, offset + of + 1) !== 'year') return undefined
  return {length: of + 2, year: {yearShift}}
}

function partAt(place: Place, offset: number): {part: PartOfYear; length: number} | undefined {
  const word = wordAt(place, offset)
  const season = seasons.get(word)
  if (season) return {part: season, length: 1}
  if (/^q[1-4]$/.test(word)) return {part: quarters[Number(word.charAt(1)) - 1] ?? 'Q1', length: 1}
  const ordinal = ordinalOf(word) ?? (secondOfTwo.has(word) ? -1 : undefined)
  if (ordinal === undefined) return undefined
  const noun = wordAt(place, offset + 1)
  const quarter = quarters[ordinal - 1]
  if (noun === 'quarter' && quarter) return {part: quarter, length: 2}
  if (noun === 'half') return half(place, offset, ordinal, 2)
  // "the first two quarters of 1990" is its first half
  return cardinalOf(noun) === 2 && wordAt(place, offset + 2) === 'quarters'
    ? half(place, offset + 1, ordinal, 3)
    : undefined
}

/** A football match has a first half too: without its year a half is none of ours. */
function half(place: Place, offset: number, ordinal: number, length: number): ReturnType<typeof partAt> {
  const part = ordinal === 1 ? 'H1' : ordinal === 2 || ordinal === -1 ? 'H2' : undefined
  return part && yearAfter(place, offset + 2) ? {part, length} : undefined
}

const quarters: readonly PartOfYear[] = ['Q1', 'Q2', 'Q3', 'Q4']
