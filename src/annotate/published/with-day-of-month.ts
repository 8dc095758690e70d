import type {DateClue, Published} from '../../model.ts'
import {archivist} from '../../rules/archivist.ts'
import {bounds, isoDate, parseIso} from '../../text/calendar/iso.ts'
import {statedDay} from './archivist-date.ts'

/** An address that holds April 2019 and a dateline of April 12 make a day together. */
export function withDayOfMonth(published: Published, clues: readonly DateClue[]): Published {
  const month = parseIso(published.value)
  if (published.rule === archivist.name || month?.month === undefined || month.day !== undefined) return published
  for (const {hint, span, says} of clues) {
    if (hint.kind !== 'day' || hint.of !== 'dateline' || hint.month !== month.month) continue
    if (hint.year !== undefined && hint.year !== month.year) continue
    const value = isoDate(month.year, month.month, hint.day)
    const day = parseIso(value)
    if (!day) continue
    const stated = statedDay(value, bounds(day), {span, says})
    return {
      ...stated,
      certainty: 'inferred',
      rule: published.rule,
      evidence: [...published.evidence, ...stated.evidence],
    }
  }
  return published
}
