import type {Article} from '../../model.ts'
import {filedName} from '../../text/filed-name.ts'
import {notAuthors} from '../../vocabulary/page/byline-words.ts'
import {addressOf, linkFromAfar} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {titleOf} from '../words.ts'

/** An article as a bibliography lists it, before it is written in one of their formats. */
export interface Reference {
  readonly id: string
  readonly title: string
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
  /** Of the archive's page, or else of where it was published. */
  readonly url?: string
  readonly archive: string
  readonly sha256: string
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
    sha256,
  }
}

function authorOf(name: string): ReferenceAuthor {
  if (name.split(/\s+/).some((word) => notAuthors.has(word.toLowerCase()))) return {literal: name}
  const [family, given, suffix] = filedName(name).label.split(', ')
  if (!family || !given) return {literal: name}
  return suffix ? {family, given, suffix} : {family, given}
}

/** What the archive adds to a reference, in every format. */
export function notesOf({archive, sha256, published}: Reference): readonly string[] {
  return [
    `Kept in ${archive}`,
    `SHA-256 of the file ${sha256}`,
    ...(published?.guessed ? ['day of publication guessed'] : []),
  ]
}
