import {isSaid} from '../../said.ts'
import type {Address} from '../address.ts'
import {addressOf} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {type WhoQuotesWhom, whoQuotesWhom} from '../charts/who-quotes-whom.ts'
import {type ArticleEntry, articleEntry, newestFirst} from '../lists/article-entry.ts'
import {collation, letterOf} from '../lists/collation.ts'
import {groupBy} from '../lists/group-by.ts'
import {home, type Letter} from '../lists/name-index-pages.ts'
import {type Pager, pagerOf, paginate} from '../lists/paginate.ts'
import type {Tally} from '../lists/profile.ts'
import {type Crumb, type Page, withOnFirst} from '../page.ts'
import {outlets} from '../source/source-pages.ts'
import {attributionOf} from '../statements/attribution-of.ts'
import {type SaidAbout, saidIn} from '../statements/said-in.ts'
import {type Wording, wordingOf} from '../statements/statements-of.ts'
import {count, firstWords} from '../words.ts'

/** Quotations, by speaker, or of an outlet or a year by article. Labels and scare quotes are none. */
export interface QuotesPage {
  readonly heading: string
  readonly lead: string
  /** The other orders; on the first page of each. */
  readonly ways: readonly Way[]
  /** On the first page of all, where there is enough to draw. */
  readonly whoQuotesWhom?: WhoQuotesWhom
  /** `By speaker` or `By article`. */
  readonly order: string
  /** Where each letter's speakers begin. */
  readonly letters: readonly Letter[]
  readonly groups: readonly QuoteGroup[]
  readonly pager?: Pager
}

/** Another order of the same, by its first entries. */
export interface Way {
  readonly title: string
  readonly rows: readonly Tally[]
  readonly others?: Crumb
}

/** Quotations under one heading: a speaker, or an article. */
export interface QuoteGroup {
  readonly heading: string
  readonly to?: Address
  /** The group began on the page before. */
  readonly continued: boolean
  /** Set where the first group of a letter begins. */
  readonly letter?: string
  /** The article, where that is what the group is. */
  readonly entry?: ArticleEntry
  readonly quotes: readonly Wording[]
}

/** Quotations a page holds within the budget of a page, 60 KB compressed. */
export const quotesOnPage = 150

/** Sources the front page leads to by itself; the page of each leads to its quotations too. */
const sourcesShown = 24

/** Topics it leads to. */
const topicsShown = 24

/** A longer one is cut in the index; it stands in full in its article. */
const longestInIndex = 320

/** A quotation under its heading, before it is laid out. */
interface Filed {
  readonly quoteAt: QuoteAt
  readonly key: string
  readonly heading: string
  readonly to?: Address
  readonly letter?: string
  readonly article?: boolean
}

/** The pages of all quotations by speaker, of each outlet and of each year. */
export function quotesPages(catalogue: Catalogue, limit: number = quotesOnPage): readonly Page<QuotesPage>[] {
  const all = newestFirst(catalogue.archive.articles).flatMap((article) => quotesIn(article))
  const byYear = [...groupBy(all, ({article}) => article.record.published?.value.slice(0, 4) ?? 'undated')]
  const bySource = outlets(catalogue)
    .map(({id, name, articles}) => ({id, name, quotes: newestFirst(articles).flatMap((article) => quotesIn(article))}))
    .filter(({quotes}) => quotes.length > 0)
    .toSorted((a, b) => b.quotes.length - a.quotes.length || (a.id < b.id ? -1 : 1))
  const ways: Way[] = [
    {
      title: 'By year',
      rows: byYear.map(([year, quotes]) => ({label: year, to: addressOf.quotesOfYear(year), count: quotes.length})),
    },
    {
      title: 'By source',
      rows: bySource.slice(0, sourcesShown).map(({id, name, quotes}) => ({
        label: name,
        to: addressOf.quotesOfSource(id),
        count: quotes.length,
      })),
      ...(bySource.length > sourcesShown && {
        others: {label: `and ${bySource.length - sourcesShown} more`, to: addressOf.sources()},
      }),
    },
  ]
  const said = saidIn(catalogue).about
  const byTopic = catalogue.archive.topics
    .map(({id, name}) => ({label: name, to: firstOf(id, said.get(id)), count: said.get(id)?.statements ?? 0}))
    .filter(({count: number}) => number > 0)
    .toSorted((a, b) => b.count - a.count)
  if (byTopic.length > 0) {
    const more = byTopic.length - topicsShown
    ways.push({
      title: 'By topic',
      rows: byTopic.slice(0, topicsShown),
      ...(more > 0 && {others: {label: `and ${more} more`, to: addressOf.topics()}}),
    })
  }
  const crumbs = [home, {label: 'Quotes', to: addressOf.quotes()}]
  const pages = (heading: string, quotes: readonly Filed[], addressOfPage: (page: number) => Address, some: Layout) =>
    layOut(heading, quotes, addressOfPage, some, catalogue.archive.site.language, limit)
  const speakers = pages('Quotes', bySpeaker(all, catalogue), addressOf.quotes, {crumbs: [home], ways, letters: true})
  return [
    ...withOnFirst(speakers, () => ({whoQuotesWhom: whoQuotesWhom(catalogue)})),
    ...bySource.flatMap(({id, name, quotes}) =>
      pages(`Quotes in ${name}`, quotes.map(byArticle), (page) => addressOf.quotesOfSource(id, page), {crumbs}),
    ),
    ...byYear.flatMap(([year, quotes]) =>
      pages(
        year === 'undated' ? 'Quotes in undated articles' : `Quotes of ${year}`,
        quotes.map(byArticle),
        (page) => addressOf.quotesOfYear(year, page),
        {crumbs},
      ),
    ),
  ]
}

/** Where what is said about a topic begins. */
function firstOf(topic: string, said: SaidAbout | undefined): Address {
  return said && said.pages.length > 1 ? addressOf.topicStatements(topic) : addressOf.topic(topic, 1, 'said')
}

interface Layout {
  readonly crumbs: readonly Crumb[]
  readonly ways?: QuotesPage['ways']
  readonly letters?: boolean
}

function layOut(
  heading: string,
  quotes: readonly Filed[],
  addressOfPage: (page: number, fragment?: string) => Address,
  {crumbs, ways = [], letters = false}: Layout,
  language: string,
  limit: number,
): readonly Page<QuotesPage>[] {
  const parts = paginate(quotes, limit)
  const lead = count(quotes.length, 'statement')
  const begins = letters ? letterStarts(parts) : new Map<string, number>()
  return parts.map((part, at) => {
    const title = at === 0 ? heading : `${heading}, page ${at + 1}`
    return {
      address: addressOfPage(at + 1),
      title,
      description: `${heading}: ${lead}, quoted or reported, each with its speaker, its article and how surely it is theirs.`,
      crumbs,
      model: () => {
        const pager = pagerOf(at + 1, parts.length, (page) => addressOfPage(page))
        return {
          heading: title,
          lead,
          ways: at === 0 ? ways : [],
          order: letters ? 'By speaker' : 'By article',
          letters: [...begins].map(([letter, page]) => ({
            label: drawers.get(letter) ?? letter.toUpperCase(),
            to: addressOfPage(page, letter),
            count: 0,
            current: false,
          })),
          groups: groupsOf(part, parts[at - 1]?.at(-1), begins, at + 1, language),
          ...(pager && {pager}),
        }
      },
    }
  })
}

/** The page on which each letter begins. */
function letterStarts(parts: readonly (readonly Filed[])[]): Map<string, number> {
  const begins = new Map<string, number>()
  parts.forEach((part, at) => {
    for (const {letter} of part) if (letter !== undefined && !begins.has(letter)) begins.set(letter, at + 1)
  })
  return begins
}

function groupsOf(
  part: readonly Filed[],
  before: Filed | undefined,
  begins: ReadonlyMap<string, number>,
  page: number,
  language: string,
): readonly QuoteGroup[] {
  const open = new Set([...begins].filter(([, begin]) => begin === page).map(([letter]) => letter))
  return [...groupBy(part, ({key}) => key)].flatMap(([key, filed]) => {
    const [first] = filed
    if (!first) return []
    const letter = first.letter !== undefined && open.delete(first.letter) ? first.letter : undefined
    return {
      heading: first.heading,
      continued: before?.key === key,
      ...(first.to && {to: first.to}),
      ...(letter !== undefined && {letter}),
      ...(first.article && {entry: articleEntry(first.quoteAt.article, language)}),
      quotes: filed.map(({quoteAt}) => shortened(wordingOf(quoteAt, undefined, language))),
    }
  })
}

function shortened(wording: Wording): Wording {
  const label = firstWords(wording.label, longestInIndex)
  return label === wording.label ? wording : {...wording, label, stretches: [{text: label, differs: false}]}
}

function quotesIn(article: QuoteAt['article']): readonly QuoteAt[] {
  return article.record.quotes.filter(isSaid).map((quote) => ({quote, article}))
}

/** By speaker, persons by surname and everybody else by their words; what nobody is given comes last. */
function bySpeaker(quotes: readonly QuoteAt[], catalogue: Catalogue): readonly Filed[] {
  const filed = quotes.map((quoteAt): Filed & {readonly sort: string} => {
    const {speaker} = quoteAt.quote
    if (!speaker || !attributionOf(quoteAt.quote).speaker)
      return {quoteAt, key: 'nobody', heading: 'Unattributed', letter: 'nobody', sort: ''}
    const name = speaker.person === undefined ? undefined : catalogue.person.get(speaker.person)?.filed
    if (speaker.person === undefined || !name) {
      return {
        quoteAt,
        key: `${speaker.kind} ${speaker.name.toLowerCase()}`,
        heading: speaker.name,
        // Nobody looks up “a senior official” under A.
        letter: speaker.kind === 'group' ? 'unnamed' : letterOf(speaker.name),
        sort: speaker.name.replace(leadingArticle, ''),
      }
    }
    const to = addressOf.person(speaker.person)
    return {
      quoteAt,
      key: `person ${speaker.person}`,
      heading: name.label,
      to,
      letter: letterOf(name.key),
      sort: name.key,
    }
  })
  const compare = collation(catalogue.archive.site.language)
  const groups = [...groupBy(filed, ({key}) => key).values()]
  return groups
    .toSorted(([a], [b]) =>
      a && b
        ? rank(a.letter) - rank(b.letter) ||
          compareCodes(a.letter, b.letter) ||
          compare(a.sort, b.sort) ||
          compareCodes(a.key, b.key)
        : 0,
    )
    .flat()
}

const leadingArticle = /^(?:an?|the)\s+/i

/** What stands beside the letters, in this order after them. */
const drawers: ReadonlyMap<string, string> = new Map([
  ['other', '0–9'],
  ['unnamed', 'Unnamed'],
  ['nobody', 'Unattributed'],
])

function rank(letter = ''): number {
  return [...drawers.keys()].indexOf(letter)
}

function compareCodes(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byArticle(quoteAt: QuoteAt): Filed {
  const {record} = quoteAt.article
  return {
    quoteAt,
    key: record.id,
    heading: record.headline?.value ?? record.file,
    to: addressOf.article(record.id),
    article: true,
  }
}
