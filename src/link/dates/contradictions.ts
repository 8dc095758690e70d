import type {Article, Published, Warning} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {bounds, isoDay, parseIso} from '../../text/calendar/iso.ts'
import {scoreDay} from './score-day.ts'
import {alone, solveDay} from './solve-day.ts'

export const dateContradiction = defineRule({
  name: 'date-contradiction',
  says: 'The day above the article and a day in its text cannot both be right.',
  example: 'date: 2023-05-18 / PORTO, Aug. 15 — The bridge was closed.',
})

/**
 * What the text says against the archivist’s date, and the date it would have been given: the archivist wins, but a
 * dateline of August 15 under `date: 2023-05-18` looks like a slip.
 */
export function contradictions({dateClues}: Article, {value}: Published): {extracted?: string; warning?: Warning} {
  const solved = solveDay(dateClues, alone)
  const date = parseIso(value)
  const extracted = solved && solved.value !== value ? {extracted: solved.value} : {}
  if (!date) return extracted
  const {first, last} = bounds(date)
  const against = dateClues.find(({hint}) => {
    if (hint.kind !== 'day' && hint.kind !== 'since') return false
    for (let day = first; day <= last; day++) if (scoreDay(hint, day) > -5) return false
    return true
  })
  if (!against) return extracted
  const span = first === last ? isoDay(first) : value
  return {
    ...extracted,
    warning: {
      rule: dateContradiction.name,
      span: against.span,
      says: `the archivist dates the article ${span}, the text says ${against.says}: check \`date\` or the correction of its day`,
    },
  }
}
