import {authorsOfByline} from '../../lines/byline.ts'
import {outletOfDateLine} from '../../lines/outlet-date-line.ts'
import {outletNamed} from '../../lines/outlet-named.ts'
import type {Block, Published} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Sieve} from '../../rules/sieve.ts'
import {bounds, isoDate} from '../../text/calendar/iso.ts'
import {tokenize} from '../../text/tokens.ts'
import {publishingWords, revisingWords} from '../../vocabulary/page/publishing-words.ts'
import {findDates} from '../dates/find-dates.ts'
import type {Desk} from '../desk.ts'
import {statedDay} from './archivist-date.ts'

/** Longer lines are sentences of the article. */
const longest = 140

/**
 * A line that says when the article came out: `Published: August 15, 2023 10:22 GMT`, `Updated 3:15 PM ET, Tue August 15,
 * 2023`, `15 August 2023`, `Harbour Post, 15 August 2023`. Lines set aside as page furniture are read as well, since this is where it stands. The first
 * day wins over the day of a revision.
 */
export const publishedLine = defineRule<Sieve<Desk, Omit<Published, 'rule'>>>({
  name: 'published-line',
  says: 'The page prints when the article appeared.',
  example: 'Published: May 3, 2024 10:15 GMT',
  answer({document}) {
    const body = document.blocks.findIndex(isParagraph)
    // A date alone below the text is that of another report the page leads on to.
    const lines = document.blocks
      .flatMap((block, index) => lineDate(block).map((line) => ({...line, index})))
      .filter(({kind, index}) => kind !== 'bare' || index < body || body < 0)
    const best =
      lines.find((line) => line.kind === 'published') ?? lines.find((line) => line.kind === 'revised') ?? lines[0]
    if (!best) return undefined
    const value = isoDate(best.year, best.month, best.day)
    const bound = bounds({year: best.year, month: best.month, day: best.day})
    return statedDay(value, bound, {span: best.block.span, says: best.kind === 'revised' ? `updated ${value}` : value})
  },
})

/** A paragraph of the article itself. */
const isParagraph = ({role, text}: Block): boolean => role === 'body' && text.length > longest

interface LineDate {
  readonly kind: 'published' | 'revised' | 'bare'
  readonly year: number
  readonly month: number
  readonly day: number
  readonly block: Block
}

function lineDate(block: Block): LineDate[] {
  if (block.text.length > longest || !/\d{4}/.test(block.text) || block.role === 'headline' || block.role === 'caption')
    return []
  // "Published on 3 March 2021, the report blames the mayor."
  if (block.role === 'body' && /[.!?]["”’]?$/.test(block.text)) return []
  const tokens = tokenize(block.text)
  for (const token of tokens) token.sentence = 0
  const [date, ...others] = findDates({tokens})
  if (date?.shape.kind !== 'calendar' || others.some((other) => other.shape.kind !== 'calendar')) return []
  const {year, month, day} = date.shape
  if (year === undefined || month === undefined || day === undefined) return []
  const kind =
    kindOf(
      tokens.map(({lower}) => lower),
      block.text.slice(0, date.span.start) + block.text.slice(date.span.end),
    ) ?? (others.length === 0 && isSigned(block) ? 'bare' : undefined)
  return kind ? [{kind, year, month, day, block}] : []
}

/** `By Ana Holm, 3 May 2024`, `Harbour Post, 3 May 2024`: the day stands beside who wrote or printed it. */
const isSigned = ({role, text}: Block): boolean =>
  role === 'byline' && (authorsOfByline(text).length > 0 || outletOfDateLine(text, outletNamed) !== undefined)

/** What a short line does with its date: says it was published or revised, or is nothing but a date and a time. */
function kindOf(words: readonly string[], rest: string): LineDate['kind'] | undefined {
  if (words.slice(0, 4).some((word) => publishingWords.has(word))) return 'published'
  if (words.slice(0, 4).some((word) => revisingWords.has(word))) return 'revised'
  const letters = rest.replace(/\b(?:at|on|[ap]\.?m\.?|[A-Z]{2,4})\b|[^\p{L}]/gu, '')
  return letters.length === 0 ? 'bare' : undefined
}
