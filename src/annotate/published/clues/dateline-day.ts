import {defineRule} from '../../../rules/define-rule.ts'
import type {ClueRule} from './clue-rule.ts'
import {sayDay} from './say-day.ts'

/** The day a report was filed: `LIMA, March 3 (Reuters) -`. A year printed with it is taken too. */
export const datelineDay = defineRule<ClueRule>({
  name: 'dateline-day',
  says: 'The dateline gives month and day; other words of the text give the year.',
  example: 'PORTO, Aug. 15 — The bridge, which opened in May 2023, was closed.',
  find({dateline}) {
    const span = dateline?.evidence.find((evidence) => evidence.span && !evidence.article)?.span
    if (!dateline || !span) return []
    const {year, month, day} = dateline.value
    if (month === undefined || day === undefined) return []
    const date = {month, day, ...(year !== undefined && {year})}
    return [{span, says: sayDay(date), hint: {kind: 'day', of: 'dateline', ...date}}]
  },
})
