import {defineRule} from '../../../rules/define-rule.ts'
import {weekdayNames} from '../../../vocabulary/dates/months.ts'
import type {ClueRule, FoundClue} from './clue-rule.ts'

/** How many weekdays are heard: the first ones date the news, later ones its background. */
const heard = 4

/** A weekday in the past tense, which is the day of publication or one of the six before: `said on Tuesday`. */
export const pastWeekday = defineRule<ClueRule>({
  name: 'past-weekday',
  says: 'A day of the week is named, and only certain dates fall on it.',
  example: 'The bridge was closed on Tuesday.',
  find({reading, dates, ledeEnd}) {
    const named = new Set<number>()
    return dates
      .flatMap(({span, shape, tense}): FoundClue[] => {
        if (shape.kind !== 'weekday' || shape.toward !== 'near' || tense === 'future') return []
        if (named.has(shape.weekday)) return []
        named.add(shape.weekday)
        const says = `a ${weekdayNames[shape.weekday] ?? ''}`
        const now = goingOn.test(reading.text.slice(Math.max(0, span.start - 80), span.start))
        return [{span, says, hint: {kind: 'weekday', weekday: shape.weekday, lede: span.end <= ledeEnd, now}}]
      })
      .slice(0, heard)
  },
})

/** The weekday belongs to something that goes on while the reporter writes: `is being held on`, `are meeting on`. */
const goingOn = /\b(?:is|are) (?:being \p{L}+|\p{L}+ing)(?: \p{L}+){0,4} $/u
