import {defineRule} from '../../../rules/define-rule.ts'
import type {ClueRule, FoundClue} from './clue-rule.ts'
import {overlaps} from './clue-rule.ts'
import {sayDay} from './say-day.ts'

/**
 * A day the lede looks back on: `The court ruled on March 3 that …`. News is printed soon after it happens. A year is
 * taken only with the weekday beside it, as reports print it: `which opened on May 3, 1932, closed on Monday` dates the
 * bridge.
 */
export const eventDate = defineRule<ClueRule>({
  name: 'event-date',
  says: 'The text dates the event that it reports.',
  example: 'The council voted on May 3, 2024 to close the bridge.',
  find({reading, dates, dateline, ledeEnd}) {
    const filed = dateline?.evidence[0]?.span
    const body = reading.blocks.find((block) => block.role === 'body')?.start ?? 0
    return dates.flatMap(({span, shape, tense}): FoundClue[] => {
      if (span.start < body || span.end > ledeEnd || tense !== 'past' || (filed && overlaps(span, filed))) return []
      if (shape.kind !== 'calendar' || shape.month === undefined || shape.day === undefined) return []
      if (shape.year !== undefined && shape.weekday === undefined) return []
      const {month, day} = shape
      const date = {month, day, ...(shape.year !== undefined && {year: shape.year})}
      return [{span, says: `it tells of ${sayDay(date)}`, hint: {kind: 'day', of: 'event', ...date}}]
    })
  },
})
