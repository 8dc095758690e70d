import {say} from '../../messages/say.ts'
import type {Address} from '../address.ts'
import {type Catalogue, placeOfQuote} from '../catalogue.ts'
import type {Crumb} from '../crumb.ts'
import {groupBy} from '../lists/group-by.ts'
import {pagerOf, paginate} from '../lists/paginate.ts'
import type {Page} from '../page.ts'
import {laidOut} from '../reads.ts'
import type {Wording} from '../statements/statement.ts'
import {wordingOf} from '../statements/wording-of.ts'
import {firstWords} from '../words.ts'
import {letterInWords} from './by-speaker.ts'
import type {FiledQuote} from './filed-quote.ts'
import type {QuoteGroup, QuotesPage} from './quotes-page.ts'

/** A longer one is cut in the index; it stands in full in its article. */
const longestInIndex = 320

export interface Layout {
  readonly crumbs: readonly Crumb[]
  readonly ways: QuotesPage['ways']
}

/** The pages of some statements, in the order they come in, each group under its heading. */
export function layOut(
  heading: string,
  quotes: readonly FiledQuote[],
  addressOfPage: (page: number, fragment?: string) => Address,
  {crumbs, ways}: Layout,
  catalogue: Catalogue,
  limit: number,
): readonly Page<QuotesPage>[] {
  const parts = paginate(quotes, limit)
  const {messages} = catalogue
  const {list: words} = messages.reading
  const lead = say(messages.counts.statements, {count: quotes.length}, messages)
  const described = say(words.quotedOrReported, {count: quotes.length}, messages)
  const begins = letterStarts(parts)
  return parts.map((part, at) => {
    const title = at === 0 ? heading : say(words.page, {title: heading, page: at + 1}, messages)
    return {
      address: addressOfPage(at + 1),
      title,
      description: `${heading}: ${described}.`,
      crumbs,
      get from() {
        const filed = part.map(({quoteAt, under: {key, letter, to, heading: speaker}}) => [
          placeOfQuote(quoteAt),
          key,
          letter,
          to,
          speaker,
        ])
        return [
          laidOut(quotes.length, parts.length, [...begins], parts[at - 1]?.at(-1)?.under.key, filed, at === 0 && ways),
        ]
      },
      model: () => {
        const pager = pagerOf(at + 1, parts.length, (page) => addressOfPage(page))
        return {
          heading: title,
          lead,
          ways: at === 0 ? ways : [],
          letters: [...begins].map(([letter, page]) => ({
            label: letterInWords(letter, messages),
            to: addressOfPage(page, letter),
            count: 0,
            current: false,
          })),
          groups: groupsOf(part, parts[at - 1]?.at(-1), begins, at + 1, catalogue),
          ...(pager && {pager}),
        }
      },
    }
  })
}

/** The page on which each letter begins. */
function letterStarts(parts: readonly (readonly FiledQuote[])[]): Map<string, number> {
  const begins = new Map<string, number>()
  parts.forEach((part, at) => {
    for (const {
      under: {letter},
    } of part)
      if (!begins.has(letter)) begins.set(letter, at + 1)
  })
  return begins
}

function groupsOf(
  part: readonly FiledQuote[],
  before: FiledQuote | undefined,
  begins: ReadonlyMap<string, number>,
  page: number,
  catalogue: Catalogue,
): readonly QuoteGroup[] {
  const open = new Set([...begins].filter(([, begin]) => begin === page).map(([letter]) => letter))
  return [...groupBy(part, ({under}) => under)].map(([{key, heading, to, letter: its}, filed]) => {
    const letter = open.delete(its) ? its : undefined
    return {
      heading,
      continued: before?.under.key === key,
      ...(to && {to}),
      ...(letter !== undefined && {letter}),
      quotes: filed.map(({quoteAt}) => shortened(wordingOf(quoteAt, undefined, catalogue))),
    }
  })
}

function shortened(wording: Wording): Wording {
  const label = firstWords(wording.label, longestInIndex)
  return label === wording.label ? wording : {...wording, label, stretches: [{text: label, differs: false}]}
}
