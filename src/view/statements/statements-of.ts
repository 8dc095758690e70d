import type {Echo, Quote, QuoteKind} from '../../model.ts'
import {isSaid} from '../../said.ts'
import {withoutThat} from '../../text/without-that.ts'
import {addressOf} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {type ArticleEntry, articleEntry} from '../lists/article-entry.ts'
import type {Crumb} from '../page.ts'
import {outletOf} from '../source/outlet-of.ts'
import {count} from '../words.ts'
import {type Attribution, attributionOf} from './attribution-of.ts'
import {speechOf} from './speech-of.ts'
import {type Stretch, wordDiff} from './word-diff.ts'

/** What somebody is reported to have said, as one article prints it. */
export interface Wording extends Crumb, Attribution {
  /** `label` is the wording, marks included; these are the same letters, with what differs from the wording beside it. */
  readonly stretches: readonly Stretch[]
  readonly kind: Exclude<QuoteKind, 'term'>
  /** In words: whose words these are. */
  readonly speech: string
  readonly entry: ArticleEntry
}

/** One utterance with the other reports of it. */
export interface Statement {
  readonly wording: Wording
  /** Reports that give the same speaker the same words: there is nothing to lay beside. At most `mostNamed`. */
  readonly sameWords: readonly Crumb[]
  readonly moreSameWords: number
  /** The other wordings; at most `mostSideBySide`. */
  readonly echoes: readonly (Wording & {readonly relation: string})[]
  /** How many more other wordings there are, for which there is no room. */
  readonly more: number
  /** Who carries it, and whether their words agree; absent where one report has it alone. */
  readonly agreement?: string
  /** The paths of all articles that carry it. */
  readonly articles: readonly string[]
}

/**
 * How many other wordings stand beside one. A dispatch that three hundred papers printed would fill the page of
 * everybody it quotes three hundred times; the rest is a click away.
 */
export const mostSideBySide = 6

/**
 * Gathers quotes into statements: a quote and those that echo it. An echo's own echoes stay out: a long statement
 * echoes two short ones that have nothing to do with each other. The wording that stands first is the most literal, of
 * several the one printed first. Quotes come out in the order of their statements' first members; an echo that is not
 * among `quotes` (unattributed elsewhere, say) is shown all the same, after those that are.
 */
export function statementsOf(quotes: readonly QuoteAt[], catalogue: Catalogue): readonly Statement[] {
  const echoesOf = ({quote}: QuoteAt): number => catalogue.echoes.get(quote.id)?.length ?? 0
  const order = new Map(quotes.map(({quote}, index) => [quote.id, index]))
  const seen = new Set<string>()
  const statements: [first: number, Statement][] = []
  // What most others echo gathers them round itself: begun at a short excerpt, the statement would fall to pieces.
  for (const quoteAt of quotes.toSorted((a, b) => echoesOf(b) - echoesOf(a))) {
    if (seen.has(quoteAt.quote.id)) continue
    const members = membersOf(quoteAt, catalogue)
    for (const {quote} of members) seen.add(quote.id)
    const first = Math.min(...members.map(({quote}) => order.get(quote.id) ?? quotes.length))
    statements.push([first, statementOf(members, (id) => order.has(id), catalogue)])
  }
  return statements.sort(([a], [b]) => a - b).map(([, statement]) => statement)
}

function membersOf(first: QuoteAt, catalogue: Catalogue): readonly QuoteAt[] {
  const others = (catalogue.echoes.get(first.quote.id) ?? []).flatMap(({quotes: [a, b]}) => {
    const found = catalogue.quote.get(a === first.quote.id ? b : a)
    return found && isSaid(found.quote) ? [found] : []
  })
  return [first, ...others]
}

function statementOf(
  members: readonly QuoteAt[],
  isAsked: (quoteId: string) => boolean,
  catalogue: Catalogue,
): Statement {
  const {language} = catalogue.archive.site
  const [main, ...others] = members.toSorted(
    (a, b) =>
      Number(isAsked(b.quote.id)) - Number(isAsked(a.quote.id)) ||
      literalness(a) - literalness(b) ||
      (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0) ||
      b.quote.text.length - a.quote.text.length ||
      (a.quote.id < b.quote.id ? -1 : 1),
  )
  if (!main) throw new Error('Cannot make a statement of no quotes')
  const printed = wordsOf(main)
  const same = others.filter((other) => isSame(main, other))
  const different = others.filter((other) => !isSame(main, other))
  const echoes = different.slice(0, mostSideBySide).map((other) => {
    const relation = relationOf(main.quote, other.quote, catalogue)
    const diff = marked(printed, wordsOf(other))
    const words = relation === 'repeat' ? repeatInWords(printed, wordsOf(other)) : relationInWords[relation]
    return {wording: {...wordingOf(other, diff.right, language), relation: words}, left: diff.left}
  })
  // Beside several, the first that has most of the words is what the main wording is marked against.
  const left = echoes.find((echo) => echo.left.some(({differs}) => differs))?.left
  return {
    wording: wordingOf(main, left ?? [{text: printed, differs: false}], language),
    sameWords: same.slice(0, mostNamed).map(({quote, article}) => ({
      label: outletOf(article.record).name,
      to: addressOf.quote(quote.id),
    })),
    moreSameWords: Math.max(0, same.length - mostNamed),
    echoes: echoes.map(({wording}) => wording),
    more: different.length - echoes.length,
    ...(others.length > 0 && {agreement: agreementOf(main, others, different, catalogue)}),
    articles: [...new Set(members.map(({article}) => addressOf.article(article.record.id).path))],
  }
}

/** Reports in the same words that are named. */
const mostNamed = 8

/** Whether two reports give the same words to the same speaker, capitals and punctuation apart. */
export function isSame(a: QuoteAt, b: QuoteAt): boolean {
  const [one, other] = [attributionOf(a.quote).speaker, attributionOf(b.quote).speaker]
  const speaker = a.quote.speaker?.person ?? one?.name
  return (
    a.quote.kind === b.quote.kind &&
    speaker === (b.quote.speaker?.person ?? other?.name) &&
    bareWords(wordsOf(a)) === bareWords(wordsOf(b))
  )
}

/** How a repeat agrees with the wording beside it, in words: of two sentences it may have the second alone. */
function repeatInWords(printed: string, other: string): string {
  const [whole, words] = [` ${bareWords(printed)} `, ` ${bareWords(other)} `]
  if (words === whole) return 'in the same words'
  return whole.includes(words) ? relationInWords.excerpt : relationInWords.repeat
}

function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** “NK News and TASS report this, in different words.” Of many outlets the first are named. */
function agreementOf(
  main: QuoteAt,
  others: readonly QuoteAt[],
  different: readonly QuoteAt[],
  catalogue: Catalogue,
): string {
  const outlets = [
    ...new Set([main, ...others].map(({article}) => article.record.source?.value ?? 'an unknown outlet')),
  ]
  const articles = new Set([main, ...others].map(({article}) => article))
  const relations = new Set(different.map((other) => relationOf(main.quote, other.quote, catalogue)))
  const words =
    relations.has('translation') || relations.has('through')
      ? 'in different words'
      : relations.has('excerpt')
        ? 'not all of them in full'
        : different.length > 0
          ? 'in nearly the same words'
          : 'in the same words'
  const report =
    outlets.length === 1
      ? `${outlets[0]} reports this ${articles.size > 1 ? `in ${count(articles.size, 'article')}` : 'more than once'}`
      : `${listed(outlets)} report this`
  return `${report.replace(/^an (?=unknown outlet)/, 'An ')}, ${words}`
}

const outletsNamed = 4

function listed(names: readonly string[]): string {
  const shown = names.length > outletsNamed ? names.slice(0, outletsNamed - 1) : names
  const last = names.length > shown.length ? count(names.length - shown.length, 'other') : shown.at(-1)
  const before = names.length > shown.length ? shown : shown.slice(0, -1)
  return `${before.join(', ')} and ${last}`
}

/** Two wordings with what differs marked; beside an excerpt nearly all of the whole would be, which says nothing. */
function marked(left: string, right: string): ReturnType<typeof wordDiff> {
  const diff = wordDiff(left, right)
  return {left: legible(diff.left), right: legible(diff.right)}
}

/** The most of a wording that may be marked. */
const mostMarked = 0.5

function legible(stretches: readonly Stretch[]): readonly Stretch[] {
  const length = stretches.reduce((sum, {text}) => sum + text.length, 0)
  const differing = stretches.reduce((sum, {text, differs}) => sum + (differs ? text.length : 0), 0)
  return differing > mostMarked * length ? stretches.map(({text}) => ({text, differs: false})) : stretches
}

const inOrder: readonly QuoteKind[] = ['direct', 'mixed', 'indirect', 'term']

function literalness({quote}: QuoteAt): number {
  return inOrder.indexOf(quote.kind)
}

function dayOf({article}: QuoteAt): string {
  return article.record.published?.value ?? '~'
}

function relationOf(a: Quote, b: Quote, catalogue: Catalogue): Echo['relation'] | 'through' {
  const echo = (catalogue.echoes.get(a.id) ?? []).find(({quotes}) => quotes.includes(b.id))
  return echo?.relation ?? 'through'
}

const relationInWords = {
  repeat: 'in nearly the same words',
  excerpt: 'in part',
  translation: 'in other words',
  through: 'as another report has it',
} as const satisfies Readonly<Record<Echo['relation'] | 'through', string>>

/** A quote ready to print; `stretches` are its words where they stand beside another wording. */
export function wordingOf(quoteAt: QuoteAt, stretches: readonly Stretch[] | undefined, language: string): Wording {
  const {quote, article} = quoteAt
  const label = wordsOf(quoteAt)
  const kind = quote.kind === 'term' ? 'mixed' : quote.kind
  return {
    label,
    to: addressOf.quote(quote.id),
    stretches: stretches ?? [{text: label, differs: false}],
    kind,
    speech: speechOf(quote, article.raw),
    ...attributionOf(quote),
    entry: articleEntry(article, language),
  }
}

/**
 * The words of a quote with the marks a reader expects: a direct one stands between them, of a mixed one the quoted
 * parts do, an indirect one has none. A conjunction that led to reported words is left out.
 */
export function wordsOf({quote, article}: QuoteAt): string {
  switch (quote.kind) {
    case 'direct':
    case 'term':
      return `“${quote.text.replace(outerMarks, '')}”`
    case 'mixed':
      return withoutThat(withMarks(quote, article.raw))
    case 'indirect':
      return withoutThat(quote.text)
    default:
      return quote.kind satisfies never
  }
}

const outerMarks = /^[\s“”"„«‘']+|[\s,“”"»]+$/g

/** Sets marks around the parts that had them. What cannot be found again (an entity stood in it) is left bare. */
function withMarks(quote: Quote, raw: string): string {
  let printed = ''
  let cursor = 0
  for (const part of quote.quoted) {
    const words = raw.slice(part.start, part.end)
    const at = quote.text.indexOf(words, cursor)
    if (at < 0 || words === '') continue
    printed += `${quote.text.slice(cursor, at).replace(/[“"„«‘']+$/, '')}“${words}”`
    cursor = at + words.length
    if (/[”"»]/.test(quote.text.charAt(cursor))) cursor++
  }
  return printed + quote.text.slice(cursor)
}
