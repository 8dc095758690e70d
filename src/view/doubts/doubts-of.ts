import {isSaid} from '../../derived/is-said.ts'
import type {Archive, Article, Fact, Quote, Span} from '../../model.ts'
import {wholeLetters} from '../../text/whole-letters.ts'
import {attributionOf} from '../statements/attribution-of.ts'
import {titleOf} from '../words.ts'

/** What is doubtful about an archive, from the least certain to the least grave; the order is that of the report. */
export const doubtKinds = [
  'unreadable',
  'decision',
  'undated',
  'guessed-date',
  'unknown-outlet',
  'guessed-outlet',
  'unattributed',
  'guessed-speaker',
  'guessed-person',
  'derived-headline',
  'warning',
] as const

export type DoubtKind = (typeof doubtKinds)[number]

export interface Doubt {
  readonly kind: DoubtKind
  /** Empty for a doubt about the archive as a whole. */
  readonly file: string
  /** Of the article, if there is one: nobody knows their articles by the names of their files. */
  readonly title?: string
  /** The id of the article, if there is one. */
  readonly article?: string
  /** The id of the statement it is about. */
  readonly quote?: string
  /** The line of the file, from 1. */
  readonly line?: number
  readonly says: string
  /** The front matter that settles it, with what was found, or `…`, for a value. */
  readonly settledBy?: string
}

/** Everything that somebody who knows better should look at, by kind in the order of `doubtKinds`, then by file. */
export function doubtsOf(archive: Archive): readonly Doubt[] {
  const found = known.get(archive) ?? collected(archive)
  known.set(archive, found)
  return found
}

/** The about page and the full lists ask for them, and each article is read for it. */
const known = new WeakMap<Archive, readonly Doubt[]>()

function collected(archive: Archive): readonly Doubt[] {
  const doubts = [
    ...archive.unreadable.map(({file, warning}): Doubt => ({kind: 'unreadable', file, says: warning.says})),
    ...archive.warnings.map((warning): Doubt => ({kind: 'decision', file: '', says: warning.says})),
    ...archive.articles.flatMap(doubtsOfArticle),
  ]
  return doubts.sort((a, b) => doubtKinds.indexOf(a.kind) - doubtKinds.indexOf(b.kind) || compare(a.file, b.file))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function doubtsOfArticle(article: Article): Doubt[] {
  const {record} = article
  const right = record.corrections?.filter(({what}) => what === 'right') ?? []
  const isRight = ({kind, quote}: Doubt): boolean =>
    right.some(({of, value}) => of === (quote ?? record.id) && (value === undefined || value === kind))
  const about = {file: record.file, title: titleOf(article), article: record.id}
  const lineOf = (span: Span): number => article.raw.slice(0, span.start).split('\n').length
  const doubts: Doubt[] = [
    ...dateDoubts(article).map((doubt) => ({...about, ...doubt})),
    ...outletDoubts(article).map((doubt) => ({...about, ...doubt})),
    ...record.quotes.flatMap((quote) =>
      quoteDoubts(quote).map((doubt) => ({...about, quote: quote.id, ...lineOfFirst(quote.spans, lineOf), ...doubt})),
    ),
    ...record.people
      .filter((person) => person.certainty === 'guessed')
      .map((person) => ({
        ...about,
        ...lineOfFirst(person.mentions, lineOf),
        kind: 'guessed-person' as const,
        says: `${person.name} is a guess (${person.rule})`,
        settledBy: `people: [${yaml(person.name)}]   # or notPeople: [${yaml(person.name)}]`,
      })),
    ...headlineDoubts(article).map((doubt) => ({...about, ...doubt})),
    ...record.warnings.map((warning) => ({
      ...about,
      kind: 'warning' as const,
      ...(warning.span && {line: lineOf(warning.span)}),
      says: `${warning.says} (${warning.rule})`,
    })),
  ]
  return right.length > 0 ? doubts.filter((doubt) => !isRight(doubt)) : doubts
}

type Found = Pick<Doubt, 'kind' | 'says' | 'settledBy'>

function dateDoubts({record: {published}}: Article): Found[] {
  if (!published)
    return [{kind: 'undated', says: 'no date was found', settledBy: 'date: …   # as in 2023-08-15, 2023-08 or 2023'}]
  if (published.certainty !== 'guessed') return []
  const between =
    published.earliest && published.latest ? `, between ${published.earliest} and ${published.latest}` : ''
  return [{kind: 'guessed-date', says: `${because(published)}${between}`, settledBy: `date: ${published.value}`}]
}

function outletDoubts({record: {source, via}}: Article): Found[] {
  if (!source) {
    const relayed = via ? `; it was relayed by ${via.value}` : ''
    return [{kind: 'unknown-outlet', says: `the text does not say who printed it${relayed}`, settledBy: 'source: …'}]
  }
  if (source.certainty !== 'guessed') return []
  return [{kind: 'guessed-outlet', says: because(source), settledBy: `source: ${yaml(source.value)}`}]
}

function quoteDoubts(quote: Quote): Found[] {
  if (!isSaid(quote)) return []
  const words = `“${shortened(withinMarks(quote.text))}”`
  const {speaker, perhaps, textSays} = attributionOf(quote)
  if (textSays !== undefined) return [{kind: 'unattributed', says: `${words}: the text says “${textSays}”`}]
  if (perhaps) return [{kind: 'guessed-speaker', says: `${words}: ${perhaps.name}? (${perhaps.rule})`}]
  return speaker || quote.kind === 'indirect' ? [] : [{kind: 'unattributed', says: words}]
}

function headlineDoubts({record: {headline}}: Article): Found[] {
  if (!headline) return [{kind: 'derived-headline', says: 'there is no headline', settledBy: 'title: …'}]
  if (headline.certainty === 'stated') return []
  return [{kind: 'derived-headline', says: because(headline), settledBy: `title: ${yaml(headline.value)}`}]
}

/** `2023-07-27 is guessed: a Thursday, before 15 August (weekday-before-holiday)`. */
function because(fact: Fact<string>): string {
  const evidence = fact.evidence.map((item) => item.says).join(', ')
  return `${fact.value} is ${fact.certainty}${evidence && `: ${evidence}`} (${fact.rule})`
}

const lineOfFirst = (spans: readonly Span[], lineOf: (span: Span) => number): {line?: number} =>
  spans[0] ? {line: lineOf(spans[0])} : {}

/** Words as they stand between marks: those of their own become single ones, and a comma was the reporter's. */
const withinMarks = (text: string): string =>
  text
    .replace(/^[\s“"„«]+(?=[^“”"]*$)|[\s,]+$/g, '')
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replaceAll('"', "'")

const shortened = (text: string): string => (text.length > 80 ? `${wholeLetters(text, 77).trimEnd()}…` : text)

/** JSON's strings are YAML's as well; a plain name needs no marks. */
const yaml = (text: string): string => (/^\p{L}[\p{L}\p{N} .'’-]*$/u.test(text) ? text : JSON.stringify(text))
