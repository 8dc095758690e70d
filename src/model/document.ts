import type {Correction, Visibility} from './corrections.ts'
import type {Certainty, Evidence, Span, Warning} from './fact.ts'

// From the folder to an article in blocks: read, parse, clean.

export type Format = 'text' | 'markdown' | 'html'

export type MetadataField =
  | 'headline'
  | 'dek'
  | 'section'
  | 'url'
  | 'source'
  | 'via'
  | 'published'
  | 'author'
  | 'language'

/** What a file says of its article beside the text: a page's metadata, a mail's header, a label line of a download. */
export interface Metadata {
  readonly field: MetadataField
  /** As a page would print it, a name each for authors; `published` is ISO 8601 at the precision given. */
  readonly value: string
  readonly certainty: Certainty
  /** Who reads it so: `json-ld`, `mail-header`. */
  readonly rule: string
  /** A span counts in `raw`; where there is none, `says` holds what was read (`Subject: The ferry is back`). */
  readonly evidence: Evidence
}

/** One article of the folder, decoded: a file of text, a document's text, or a part of a file that holds many. */
export interface Seed {
  /** The path below the archive's folder, with forward slashes; the third article of a file is `bulk.txt#3`. */
  readonly file: string
  /** How `raw` is written, whatever the file was. */
  readonly format: Format
  /** The whole text of the file, without a byte order mark; what a reader took out of the file where `reader` is set. */
  readonly raw: string
  /** SHA-256 of the file's bytes as they are on disk, in hex. */
  readonly sha256: string
  readonly warnings: readonly Warning[]
  /** The reader that took `raw` out of a document or a file of many articles; absent where the file is `raw` itself. */
  readonly reader?: string
  /** The article's id where the file's own name does not tell it from others. */
  readonly id?: string
  /** What the file says beside its text; of two candidates for a field the first is the better. */
  readonly metadata?: readonly Metadata[]
  /** The lines that `_archive/corrections.yml` sets aside or restores: what is read depends on them. */
  readonly corrections?: readonly Correction[]
}

/** A file that could not be read as an article; it is listed, never silently dropped. */
export interface Unreadable {
  readonly file: string
  readonly warning: Warning
}

/** What the archivist wrote above an article. All of it is optional, all of it wins over extraction. */
export interface FrontMatter {
  readonly title?: string
  readonly dek?: string
  readonly section?: string
  readonly date?: string
  readonly source?: string
  readonly via?: string
  readonly url?: string
  readonly authors?: readonly string[]
  readonly people?: readonly string[]
  /** Names the extraction takes for people and that are none. */
  readonly notPeople?: readonly string[]
  readonly topics?: readonly string[]
  /** Topics that stand beside those found; `topics` stand instead of them. */
  readonly tags?: readonly string[]
  readonly slug?: string
  readonly note?: string
  readonly story?: string
  readonly visibility?: Visibility
  /** Why the article is taken back. */
  readonly withdrawn?: string
  readonly corrections?: readonly OwnCorrection[]
}

/** A correction above an article: of the article itself, or of a statement or person in it. */
export type OwnCorrection = Omit<Correction, 'of' | 'from'> & {readonly of?: string}

/** What a line is to the newspaper. Everything that is not the article is `furniture`. */
export type BlockRole =
  | 'headline'
  | 'dek'
  | 'section'
  | 'byline'
  | 'body'
  | 'subhead'
  | 'caption'
  | 'credit'
  | 'furniture'

/**
 * A paragraph, heading or list item, in reading order. `text` is what a reader sees; `pieces` says where in the file
 * each stretch of it stands, so that markup and character references cost nobody their offsets.
 */
export interface Block {
  readonly role: BlockRole
  readonly text: string
  readonly span: Span
  readonly pieces: readonly Piece[]
}

/** A stretch of a block's text, `length` units from `at`, that stands in the file from `raw` on, `rawLength` units long. */
export interface Piece {
  readonly at: number
  readonly length: number
  readonly raw: number
  readonly rawLength: number
}

/** What was set aside, why, and where it still stands. */
export interface Furniture {
  readonly span: Span
  readonly rule: string
  readonly says: string
}

/** A seed, parsed: its blocks with their roles, read off an mdast tree whose nodes keep source offsets. */
export interface Document {
  readonly seed: Seed
  readonly frontMatter: FrontMatter
  /** Where each field of the front matter stands in the file. */
  readonly fieldSpans: Readonly<Partial<Record<keyof FrontMatter, Span>>>
  /** Why the archivist keeps the article back: `draft: true`. */
  readonly leftOut?: Warning
  /** Set where the headline was told by the words it shares with the text, among several lines, and not by its place. */
  readonly headlineByWords?: true
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  /** What the file says beside its text; of two candidates for a field the first is the better. */
  readonly metadata?: readonly Metadata[]
  readonly warnings: readonly Warning[]
}
