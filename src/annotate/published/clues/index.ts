import type {DateClue} from '../../../model.ts'
import {anniversary} from './anniversary.ts'
import type {ClueQuestion, ClueRule} from './clue-rule.ts'
import {datelineDay} from './dateline-day.ts'
import {eventDate} from './event-date.ts'
import {holidayDay} from './holiday.ts'
import {pastWeekday} from './past-weekday.ts'
import {pastYear} from './past-year.ts'
import {photoDate} from './photo-date.ts'
import {yearEquation} from './year-equation.ts'

/** The clue rules. All are heard; the order is the one in which a page lists their evidence. */
export const clueRules: readonly ClueRule[] = [
  datelineDay,
  photoDate,
  eventDate,
  holidayDay,
  pastWeekday,
  yearEquation,
  anniversary,
  pastYear,
]

/** Everything an article tells about its day of publication, spans in the file. */
export function findClues(question: ClueQuestion): DateClue[] {
  return clueRules.flatMap(({name, find}) =>
    find(question).map((clue): DateClue => ({rule: name, ...clue, span: question.reading.toRaw(clue.span)})),
  )
}
