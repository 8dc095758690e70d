import {defineRule} from '../../../rules/define-rule.ts'
import {isoDate} from '../../../text/calendar/iso.ts'
import type {ClueRule, FoundClue} from './clue-rule.ts'

/** The latest date the text looks back on, which its publication comes after: `was elected in 2021`. */
export const pastYear = defineRule<ClueRule>({
  name: 'past-year',
  says: 'Years that lie behind the report set a limit.',
  example: 'The bridge has been closed since the flood of 2021.',
  find({dates}) {
    const past = dates.flatMap(({span, shape, tense}): FoundClue[] => {
      // “the 2026 World Cup” and “Updated 4 March 2021” look back on nothing
      if (shape.kind !== 'calendar' || shape.year === undefined || tense !== 'past') return []
      const date = isoDate(shape.year, shape.month, shape.day)
      return [{span, says: `not before ${date}`, hint: {kind: 'since', date}}]
    })
    const latest = past.reduce<FoundClue | undefined>(
      (best, clue) => (best && sinceOf(best) >= sinceOf(clue) ? best : clue),
      undefined,
    )
    return latest ? [latest] : []
  },
})

const sinceOf = ({hint}: FoundClue): string => (hint.kind === 'since' ? hint.date : '')
