import {defineRule} from '../../../rules/define-rule.ts'
import type {ClueRule, FoundClue} from './clue-rule.ts'

/** A year and its distance from the present, side by side: `in 2018, five years ago`, `last year, 2022,`. */
export const yearEquation = defineRule<ClueRule>({
  name: 'year-equation',
  says: 'An anniversary is named together with the year it counts from:',
  example: '1953 and seventy is 2023.',
  find({reading, dates}) {
    return dates.flatMap((date, index): FoundClue[] => {
      const next = dates[index + 1]
      if (!next || next.span.start - date.span.end > 4) return []
      if (!/^\W*(?:(?:in|or)\W*)?$/.test(reading.text.slice(date.span.end, next.span.start))) return []
      const pair = [date.shape, next.shape]
      const year = pair.flatMap((shape) =>
        shape.kind === 'calendar' && shape.year !== undefined ? [shape.year] : [],
      )[0]
      const by = pair.flatMap((shape) =>
        (shape.kind === 'shift' || shape.kind === 'back') && shape.unit === 'year' ? [shape.by] : [],
      )[0]
      if (year === undefined || by === undefined || by === 0) return []
      const says = by < 0 ? `${year} + ${-by} = ${year - by}` : `${year} − ${by} = ${year - by}`
      return [
        {
          span: {start: date.span.start, end: next.span.end},
          says,
          hint: {kind: 'year', year: year - by, present: true},
        },
      ]
    })
  },
})
