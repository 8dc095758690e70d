import {defineRule} from '../../../rules/define-rule.ts'
import type {Line, Page} from '../../page.ts'
import type {FurnitureRule} from '../furniture-rule.ts'

/**
 * `The Wayback Machine - https://web.archive.org/…`, `27 captures`, `17 Sep 2010 - 2 Feb 2021`: the bar that a web archive
 * puts above a page. Its days are days of capture.
 */
export const webArchiveBanner = defineRule<FurnitureRule>({
  name: 'web-archive-banner',
  says: 'A web archive prints it above the pages it keeps.',
  example: '27 captures / 17 Sep 2010 - 2 Feb 2021',
  answer: ({line, page}) => (isBanner(line, page) ? 'The bar of a web archive above the page' : undefined),
})

const begins = /^(?:the wayback machine\b|https?:\/\/web\.archive\.org\/|\d+ captures?$|wayback machine$)/i
const ends = /^(?:about this capture|(?:timestamps|collected by)\b.*)$/i
/** Counters, months and years of its calendar. */
const calendar =
  /^(?:[\d,. –-]+|(?:[A-Za-z]{3,9}\.?\s*)?(?:\d{1,2} )?[A-Za-z]{3} \d{4} ?[-–] ?(?:\d{1,2} )?[A-Za-z]{3} \d{4}|(?:[A-Za-z]{3}\s*){2,3}|success|fail|success\s*\/?\s*fail)$/

function isBanner(line: Line, {lines, firstBody}: Page): boolean {
  if (begins.test(line.text)) return true
  if (line.index >= firstBody) return false
  const start = lines.findIndex(({text}) => begins.test(text))
  if (start < 0 || line.index < start || line.index > start + 24) return false
  const end = lines.findIndex(({text, index}) => index > start && ends.test(text))
  return (end >= 0 && line.index <= end) || calendar.test(line.text)
}
