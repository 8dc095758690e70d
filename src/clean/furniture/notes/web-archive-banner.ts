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
  const {start, end} = barOf(lines)
  if (start < 0 || line.index < start || line.index > start + 24) return false
  return (end >= 0 && line.index <= end) || calendar.test(line.text)
}

/** Where the bar begins and ends, -1 for not at all; looked for once, since a page may have a hundred thousand lines. */
function barOf(lines: readonly Line[]): {readonly start: number; readonly end: number} {
  let bar = bars.get(lines)
  if (bar === undefined) {
    const start = lines.findIndex(({text}) => begins.test(text))
    bar = {start, end: start < 0 ? -1 : lines.findIndex(({text, index}) => index > start && ends.test(text))}
    bars.set(lines, bar)
  }
  return bar
}

const bars = new WeakMap<readonly Line[], {readonly start: number; readonly end: number}>()
