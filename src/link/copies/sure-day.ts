import type {ArticleRecord} from '../../model.ts'
import {dayNumber} from '../../text/calendar/days.ts'
import {parseIso} from '../../text/calendar/iso.ts'

/** The day of publication as a number, where it is known to the day and is no guess. */
export function sureDay({published}: ArticleRecord): number | undefined {
  const date = published && published.certainty !== 'guessed' ? parseIso(published.value) : undefined
  return date?.month !== undefined && date.day !== undefined
    ? dayNumber({year: date.year, month: date.month, day: date.day})
    : undefined
}
