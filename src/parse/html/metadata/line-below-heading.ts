import {printedDays} from '../../../lines/days/printed-days.ts'
import {type LabelledDay, readDateLine} from '../../../lines/days/read-date-line.ts'
import type {Block, Metadata, Span} from '../../../model.ts'
import {defineRule} from '../../../rules/define-rule.ts'
import {isoDate} from '../../../text/calendar/iso.ts'
import type {HtmlElement} from '../tree.ts'
import {elementsBelow} from '../walk.ts'
import {dayOfStamp} from './day-of-stamp.ts'

/** `5 мая 2014, 11:30`, `Posted: January 14, 2013 | Updated: June 2, 2015`, between the heading and the text. */
export const lineBelowHeading = defineRule({
  name: 'line-below-heading',
  says: 'A line between the heading of the page and its text gives the day.',
  example: 'Posted: January 14, 2013 | Updated: June 2, 2015.',
})

/** The day that the lines below a page's heading give; the first publication wins over a revision. */
export function daysBelowHeading(lines: readonly Block[], root: HtmlElement | undefined): Metadata[] {
  const stamps = root ? elementsBelow(root, isStamp) : []
  const days = lines.flatMap(({role, text, span}) => {
    if (role !== 'byline') return []
    const printed = readDateLine(text).days
    return (printed.length > 0 ? printed : stampedDays(text, span, stamps)).map((day) => ({...day, text, span}))
  })
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

const isStamp = ({name, attributes}: HtmlElement): boolean => name === 'time' && attributes.datetime !== undefined

/** `<time datetime="2019-11-19T10:36:00Z">1 day ago</time>`: an age was counted when the page was saved, the stamp was not. */
function stampedDays(text: string, span: Span, stamps: readonly HtmlElement[]): readonly LabelledDay[] {
  if (!/^(?:published |posted )?(?:\d+|an?) \p{L}+ ago$/iu.test(text)) return []
  const stamp = stamps.find(({start, end}) => start <= span.start && span.end <= end)
  return dayOfStamp(stamp?.attributes.datetime ?? '').flatMap((iso): LabelledDay[] => printedDays(iso))
}
