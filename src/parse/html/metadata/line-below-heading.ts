import {readDateLine} from '../../../lines/days/read-date-line.ts'
import type {Block, Metadata} from '../../../model.ts'
import {defineRule} from '../../../rules/define-rule.ts'
import {isoDate} from '../../../text/calendar/iso.ts'

/** `5 мая 2014, 11:30`, `Posted: January 14, 2013 | Updated: June 2, 2015`, between the heading and the text. */
export const lineBelowHeading = defineRule({
  name: 'line-below-heading',
  says: 'A line between the heading of the page and its text gives the day.',
  example: 'Posted: January 14, 2013 | Updated: June 2, 2015.',
})

/** The day that the lines below a page's heading give; the first publication wins over a revision. */
export function daysBelowHeading(lines: readonly Block[]): Metadata[] {
  const days = lines.flatMap(({role, text, span}) =>
    role === 'byline' ? readDateLine(text).days.map((day) => ({...day, text, span})) : [],
  )
  const full = days.filter(({month, day}) => month !== undefined && day !== undefined)
  const best = full.find(({label}) => label === 'published') ?? full.find(({label}) => label === undefined) ?? full[0]
  if (!best) return []
  const {year, month, day, text, span} = best
  return [
    {
      field: 'published',
      value: isoDate(year, month, day),
      certainty: 'stated',
      rule: lineBelowHeading.name,
      evidence: {span, says: text},
    },
  ]
}
