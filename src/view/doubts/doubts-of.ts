import {isSaid} from '../../derived/is-said.ts'
import type {Messages} from '../../messages/messages.ts'
import {say} from '../../messages/say.ts'
import type {Archive, Article, Fact, Quote, Span} from '../../model.ts'
import {wholeLetters} from '../../text/whole-letters.ts'
import type {Catalogue} from '../catalogue.ts'
import {groundInWords} from '../evidence/ground-in-words.ts'
import {formatDate} from '../format-date.ts'
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
export function doubtsOf({archive, messages}: Worded): readonly Doubt[] {
  const found = known.get(archive)?.get(messages) ?? collected({archive, messages})
  known.set(archive, new Map([...(known.get(archive) ?? []), [messages, found]]))
  return found
}

/** An archive, and the words in which its doubts are told. */
type Worded = Pick<Catalogue, 'archive' | 'messages'>

/** The about page and the full lists ask for them, and each article is read for it. */
const known = new WeakMap<Archive, ReadonlyMap<Messages, readonly Doubt[]>>()

function collected({archive, messages}: Worded): readonly Doubt[] {
  const inWords = wordsFor({archive, messages})
  const doubts = [
    ...archive.unreadable.map(({file, warning}): Doubt => ({kind: 'unreadable', file, says: warning.says})),
    ...archive.warnings.map((warning): Doubt => ({kind: 'decision', file: '', says: warning.says})),
    ...archive.articles.flatMap((article) => doubtsOfArticle(article, inWords)),
  ]
  return doubts.sort((a, b) => doubtKinds.indexOf(a.kind) - doubtKinds.indexOf(b.kind) || compare(a.file, b.file))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function doubtsOfArticle(article: Article, inWords: InWords): Doubt[] {
  const {says} = inWords
  const {record} = article
  const right = record.corrections?.filter(({what}) => what === 'right') ?? []
  const isRight = ({kind, quote}: Doubt): boolean =>
    right.some(({of, value}) => of === (quote ?? record.id) && (value === undefined || value === kind))
  const about = {file: record.file, title: titleOf(article), article: record.id}
  const lineOf = (span: Span): number => article.raw.slice(0, span.start).split('\n').length
  const doubts: Doubt[] = [
    ...dateDoubts(article, inWords).map((doubt) => ({...about, ...doubt})),
    ...outletDoubts(article, inWords).map((doubt) => ({...about, ...doubt})),
    ...record.quotes.flatMap((quote) =>
      quoteDoubts(quote, inWords).map((doubt) => ({
        ...about,
        quote: quote.id,
        ...lineOfFirst(quote.spans, lineOf),
        ...doubt,
      })),
    ),
    ...record.people
      .filter((person) => person.certainty === 'guessed')
      .map((person) => ({
        ...about,
        ...lineOfFirst(person.mentions, lineOf),
        kind: 'guessed-person' as const,
        says: `${says('guessedPerson', {name: person.name})} (${person.rule})`,
        settledBy: `people: [${yaml(person.name)}]   # notPeople: [${yaml(person.name)}]`,
      })),
    ...headlineDoubts(article, inWords).map((doubt) => ({...about, ...doubt})),
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

function dateDoubts({record: {published}}: Article, {says, day, because}: InWords): Found[] {
  if (!published) return [{kind: 'undated', says: says('noDate'), settledBy: 'date: …   # 2023-08-15, 2023-08, 2023'}]
  if (published.certainty !== 'guessed') return []
  const between =
    published.earliest && published.latest
      ? `, ${says('between', {first: day(published.earliest), last: day(published.latest)})}`
      : ''
  return [
    {
      kind: 'guessed-date',
      says: `${because(published, day(published.value))}${between}`,
      settledBy: `date: ${published.value}`,
    },
  ]
}

function outletDoubts({record: {source, via}}: Article, {says, because}: InWords): Found[] {
  if (!source) {
    const relayed = via ? `; ${says('relayed', {outlet: via.value})}` : ''
    return [{kind: 'unknown-outlet', says: `${says('noOutlet')}${relayed}`, settledBy: 'source: …'}]
  }
  if (source.certainty !== 'guessed') return []
  return [{kind: 'guessed-outlet', says: because(source), settledBy: `source: ${yaml(source.value)}`}]
}

function quoteDoubts(quote: Quote, {says}: InWords): Found[] {
  if (!isSaid(quote)) return []
  const words = `“${shortened(withinMarks(quote.text))}”`
  const {speaker, perhaps, textSays} = attributionOf(quote)
  if (textSays !== undefined) return [{kind: 'unattributed', says: says('textSays', {words, said: textSays})}]
  if (perhaps) return [{kind: 'guessed-speaker', says: `${words}: ${perhaps.name}? (${perhaps.rule})`}]
  return speaker || quote.kind === 'indirect' ? [] : [{kind: 'unattributed', says: words}]
}

function headlineDoubts({record: {headline}}: Article, {says, because}: InWords): Found[] {
  if (!headline) return [{kind: 'derived-headline', says: says('noHeadline'), settledBy: 'title: …'}]
  if (headline.certainty === 'stated') return []
  return [{kind: 'derived-headline', says: because(headline), settledBy: `title: ${yaml(headline.value)}`}]
}

/** How a doubt is told in a language. */
interface InWords {
  readonly says: (name: keyof Messages['about']['doubts']['says'], values?: Readonly<Record<string, string>>) => string
  readonly day: (iso: string) => string
  /** `27 July 2023 is guessed: a Thursday, --08-15 (weekday-before-holiday)`. */
  readonly because: (fact: Fact<string>, value?: string) => string
}

function wordsFor({archive, messages}: Worded): InWords {
  const sentences = messages.about.doubts.says
  const says: InWords['says'] = (name, values = {}) => say(sentences[name], values, messages)
  return {
    says,
    day: (iso) => formatDate(iso, archive.site.language),
    because: ({value, certainty, evidence, rule}, shown = value) => {
      const grounds = evidence.map((item) => groundInWords(item.says, {archive, messages})).join(', ')
      return `${says(certainty === 'guessed' ? 'guessed' : 'inferred', {value: shown})}${grounds && `: ${grounds}`} (${rule})`
    },
  }
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
