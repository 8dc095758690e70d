import {say} from '../../messages/say.ts'
import type {Article} from '../../model.ts'
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

export function referenceOf(article: Article, catalogue: Catalogue): Reference {
  const {messages} = catalogue
  const {site} = catalogue.archive
  const {citing} = messages
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
      say(citing.kept, {archive: site.title}, messages),
      say(citing.digest, {digest: sha256}, messages),
      ...moreNotes(article, catalogue),
    ],
  }
}

/** A statement as its speaker's, found in the article that prints it, at an address of its own. */
export function statementReference({quote, article}: QuoteAt, catalogue: Catalogue): Reference {
  const {messages} = catalogue
  const {site} = catalogue.archive
  const {citing} = messages
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
      say(quote.kind === 'indirect' ? citing.reportedIn : citing.quotedIn, {title: titleOf(article)}, messages),
      ...moreNotes(article, catalogue),
    ],
  }
}

/** What a day is worth, and where the article stood before it was kept. */
function moreNotes({record: {published, url}}: Article, {archive: {site}, messages}: Catalogue): readonly string[] {
  const {citing} = messages
  return [
    ...(published?.certainty === 'guessed' ? [citing.guessedDay] : []),
    ...(site.url && url ? [say(citing.firstAt, {address: url.value}, messages)] : []),
  ]
}

function authorOf(name: string): ReferenceAuthor {
  if (name.split(/\s+/).some((word) => notAuthors.has(word.toLowerCase()))) return {literal: name}
  const [family, given, suffix] = filedName(name).label.split(', ')
  if (!family || !given) return {literal: name}
  return suffix ? {family, given, suffix} : {family, given}
}
