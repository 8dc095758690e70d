import type {Span} from '../../model.ts'
import {plainName} from '../../text/plain-name.ts'
import {fieldNames} from '../../vocabulary/page/front-matter-fields.ts'

/** A field as somebody wrote it above an article. */
export interface WrittenField {
  readonly name: string
  readonly value: unknown
  /** Its line or lines in the file. */
  readonly span: Span
  /** Below the name of a table: `metadata:` may hold the title of the whole site, and the article's own counts first. */
  readonly inTable?: true
}

/** What stands above an article: its fields, and what of it could not be read, with the reason. */
export interface WrittenFields {
  readonly fields: readonly WrittenField[]
  readonly broken: readonly {readonly says: string; readonly span: Span}[]
}

/** `pubDate`, `Byline`: a name that Dateline has a field for. */
export const isArticleField = (name: string): boolean => known.has(plainName(name))

const known: ReadonlySet<string> = new Set(Object.values(fieldNames).flat())
