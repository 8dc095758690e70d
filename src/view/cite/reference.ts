import type {Article, Published} from '../../model.ts'
import {filedName} from '../../text/filed-name.ts'
import {notAuthors} from '../../vocabulary/page/byline-words.ts'
import {addressOf, linkFromAfar} from '../address.ts'
import type {Catalogue, QuoteAt} from '../catalogue.ts'
import {attributionOf} from '../statements/attribution-of.ts'
import {wordsOf} from '../statements/words-of.ts'
import {titleOf} from '../words.ts'

/** An article, or a statement in one, as a bibliography lists it, before it is written in one of their formats. */
export interface Reference {
  readonly id: string
  /** The headline; of a statement its words. */
  readonly title: string
  /** Of a statement whoever it is given to. */
  readonly authors: readonly ReferenceAuthor[]
  readonly outlet?: string
  /** Absent: undated, “n.d.”. */
  readonly published?: {
    readonly year: number
    /** 1–12. */
    readonly month?: number
    readonly day?: number
    /** The best of several readings: whoever cites it should know. */
    readonly guessed: boolean
  }
  /** Of the place in the archive, or else of where it was published. */
  readonly url?: string
  readonly archive: string
  /** What a reader should know besides: `Kept in The Bay Archive`. */
  readonly notes: readonly string[]
}

/** `literal` is a desk, an agency, or a name whose parts nobody can tell: `Kim Il Sung`. */
export type ReferenceAuthor =
  | {readonly family: string; readonly given: string; readonly suffix?: string}
  | {readonly literal: string}

export function referenceOf(article: Article, {archive: {site}}: Catalogue): Reference {
  const {id, authors, source, published, sha256, url} = article.record
  const address = site.url ? linkFromAfar(site.url, addressOf.home())(addressOf.article(id)) : url?.value
  const [year, month, day] = published?.value.split('-').map(Number) ?? []
  return {
    id,
    title: titleOf(article),
    authors: authors.filter(({value}) => value.role === 'author').map(({value}) => authorOf(value.name)),
    ...(source && {outlet: source.value}),
    ...(published && year && {published: {year, month, day, guessed: published.certainty === 'guessed'}}),
    ...(address && {url: address}),
    archive: site.title,
    notes: [
      `Kept in ${site.title}`,
      `SHA-256 of the file ${sha256}`,
      ...guessedDay(published),
      ...(site.url && url ? [`first published at ${url.value}`] : []),
    ],
  }
}

/** A statement as its speaker's, found in the article that prints it, at an address of its own. */
export function statementReference({quote, article}: QuoteAt, catalogue: Catalogue): Reference {
  const {site} = catalogue.archive
  const {outlet, published, archive, url} = referenceOf(article, catalogue)
  const {speaker} = attributionOf(quote)
  return {
    id: quote.id,
    title: wordsOf({quote, article}),
    authors: speaker ? [quote.speaker?.kind === 'person' ? authorOf(speaker.name) : {literal: speaker.name}] : [],
    ...(outlet !== undefined && {outlet}),
    ...(published && {published}),
    ...(site.url ? {url: linkFromAfar(site.url, addressOf.home())(addressOf.quote(quote.id))} : url && {url}),
    archive,
    notes: [
      `${quote.kind === 'indirect' ? 'reported' : 'quoted'} in “${titleOf(article)}”`,
      ...guessedDay(article.record.published),
      ...(site.url && article.record.url ? [`first published at ${article.record.url.value}`] : []),
    ],
  }
}

function guessedDay(published: Published | undefined): readonly string[] {
  return published?.certainty === 'guessed' ? ['day of publication guessed'] : []
}

function authorOf(name: string): ReferenceAuthor {
  if (name.split(/\s+/).some((word) => notAuthors.has(word.toLowerCase()))) return {literal: name}
  const [family, given, suffix] = filedName(name).label.split(', ')
  if (!family || !given) return {literal: name}
  return suffix ? {family, given, suffix} : {family, given}
}
