/**
 * The nouns of Dateline. Every stage speaks in these and in nothing else.
 *
 * Offsets are UTF-16 code units into the decoded seed file (after a byte order mark), end exclusive, so that
 * `raw.slice(span.start, span.end)` is what the reader of the file sees. (Inside `annotate/` offsets count in the
 * reading text instead; `annotate/to-record.ts` is the one place that carries them back.)
 */

/** The version of the record format that `extract` prints. */
export const recordSchema = 'dateline-record/1'

export interface Span {
  readonly start: number
  readonly end: number
}

/** How sure a fact is, in words: printed in the text, concluded from it, or the best of several readings. */
export type Certainty = 'stated' | 'inferred' | 'guessed'

/** Where a fact was read off: `says` is what that place contributes (`--08-15`, `a Tuesday`, `1953 + 70`). */
export interface Evidence {
  readonly span?: Span
  /** The id of another article, where the evidence stands there. */
  readonly article?: string
  readonly says: string
}

export interface Fact<V> {
  readonly value: V
  readonly certainty: Certainty
  /** The sieve that decided. */
  readonly rule: string
  readonly evidence: readonly Evidence[]
  /** What the machine had found, where the archivist decided otherwise. */
  readonly extracted?: V
}

/** Doubt is data: what went wrong or stayed unclear, and where. */
export interface Warning {
  readonly rule: string
  readonly span?: Span
  readonly says: string
}

// ---- read → parse → clean

export type Format = 'text' | 'markdown' | 'html'

/** One file of the folder, decoded. */
export interface Seed {
  /** The path below the archive's folder, with forward slashes. */
  readonly file: string
  readonly format: Format
  /** The whole text of the file, without a byte order mark. */
  readonly raw: string
  /** SHA-256 of the bytes as they are on disk, in hex. */
  readonly sha256: string
  readonly warnings: readonly Warning[]
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
  readonly slug?: string
  readonly note?: string
  readonly story?: string
}

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

/** A seed, parsed: an mdast tree whose nodes keep source offsets, and its blocks with their roles. */
export interface Document {
  readonly seed: Seed
  readonly frontMatter: FrontMatter
  readonly tree: import('mdast').Root
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  readonly warnings: readonly Warning[]
}

// ---- annotate: facts inside one article

export interface Dateline {
  readonly place: string
  readonly region?: string
  /** Only where the dateline prints it: `DAKAR, Jul 25 2022 (IPS)`. */
  readonly year?: number
  /** 1–12. */
  readonly month?: number
  readonly day?: number
  readonly agency?: string
}

export interface Author {
  readonly name: string
  readonly role: 'author' | 'editor' | 'photographer'
}

export interface Published extends Fact<string> {
  /** ISO 8601 days, inclusive. */
  readonly earliest?: string
  readonly latest?: string
}

export type MentionKind = 'full' | 'surname' | 'pronoun' | 'role'

export interface Mention extends Span {
  readonly kind: MentionKind
}

/** A person as one article knows them. */
export interface PersonInArticle {
  /** The id of the person across the archive. */
  readonly id: string
  readonly name: string
  /** Every spelling of this article, the name's own included. */
  readonly aliases: readonly string[]
  readonly roles: readonly Fact<string>[]
  readonly mentions: readonly Mention[]
  readonly certainty: Certainty
  readonly rule: string
}

/** An organisation or place as one article knows it. */
export interface NamedThing {
  readonly id: string
  readonly name: string
  readonly mentions: readonly Span[]
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect' | 'term'

export interface Speaker {
  /** The resolved name; for a group or an unnamed speaker the words of the text (“a senior official”). */
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'group'
  /** The id of the person. */
  readonly person?: string
  /** The words the cue points at, a pronoun included. */
  readonly mention: Span
  readonly certainty: Certainty
  readonly rule: string
}

export interface Quote {
  /** Unique in the archive: the article's id, a full stop, and `q` with a hash of the words. */
  readonly id: string
  readonly kind: QuoteKind
  /** All of the attributed content; two spans where the cue splits it. */
  readonly spans: readonly Span[]
  /** The parts between marks, marks excluded. */
  readonly quoted: readonly Span[]
  readonly text: string
  readonly cue?: Span
  /** Absent: unattributed. */
  readonly speaker?: Speaker
  /** Ids of the same utterance elsewhere. */
  readonly echoes: readonly string[]
}

/** A date in the text, as ISO 8601 at the precision known. */
export interface DateMention {
  readonly span: Span
  readonly value: string
  readonly rule: string
}

/** One article, in the public format of `extract`. */
export interface ArticleRecord {
  readonly schema: typeof recordSchema
  readonly file: string
  readonly id: string
  readonly sha256: string
  readonly format: Format
  readonly headline?: Fact<string>
  readonly dek?: Fact<string>
  readonly section?: Fact<string>
  readonly url?: Fact<string>
  readonly source?: Fact<string>
  readonly via?: Fact<string>
  readonly dateline?: Fact<Dateline>
  readonly published?: Published
  readonly authors: readonly Fact<Author>[]
  readonly text: string
  readonly furniture: readonly Furniture[]
  readonly people: readonly PersonInArticle[]
  readonly quotes: readonly Quote[]
  readonly organisations: readonly NamedThing[]
  readonly places: readonly NamedThing[]
  readonly dates: readonly DateMention[]
  readonly topics: readonly Fact<string>[]
  readonly story?: string
  readonly note?: string
  readonly warnings: readonly Warning[]
}

/** What `annotate` hands to `link`: the record as far as the article alone decides it, and what only `link` can settle. */
export interface Article {
  readonly record: ArticleRecord
  readonly raw: string
  readonly blocks: readonly Block[]
  readonly frontMatter: FrontMatter
  /** Names of things the article comes back to; those that the archive shares become topics. */
  readonly phrases?: readonly Fact<string>[]
}

// ---- link: facts across articles

export interface Person {
  readonly id: string
  readonly name: string
  /** Each spelling with the ids of the articles that print it, most used first. */
  readonly aliases: readonly {readonly name: string; readonly articles: readonly string[]}[]
  readonly articles: readonly string[]
}

/** The same utterance in two places. */
export interface Echo {
  readonly quotes: readonly [string, string]
  readonly relation: 'repeat' | 'excerpt' | 'translation'
  readonly rule: string
}

/** Articles that report one event. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly articles: readonly string[]
  readonly evidence: readonly Evidence[]
}

export interface Topic {
  readonly id: string
  readonly name: string
  readonly articles: readonly string[]
}

/** What `seeds/_archive/site.yml` says. */
export interface Site {
  readonly title: string
  readonly description?: string
  /** The address the site will have, `https://…`, sub-path included. */
  readonly url?: string
  readonly language: string
}

/** What the archivist decided for the whole archive, in `seeds/_archive/*.yml`. It wins over extraction. */
export interface Decisions {
  readonly site: Site
  /** `people.yml`: who is one person, under which name. */
  readonly people: readonly {readonly name: string; readonly aliases: readonly string[]}[]
  /** `people.yml`, `not-people`: names that are no person. */
  readonly notPeople: readonly string[]
  /** `outlets.yml`: outlets the vocabulary does not know, with the spellings and domains they go by. */
  readonly outlets: readonly {
    readonly name: string
    readonly aliases: readonly string[]
    readonly domains: readonly string[]
  }[]
  /** `topics.yml`: topics beyond the vocabulary, with the words that call them up. */
  readonly topics: readonly {readonly name: string; readonly triggers: readonly string[]}[]
}

export interface Archive {
  readonly site: Site
  /** In a stable order: by file. */
  readonly articles: readonly Article[]
  readonly people: readonly Person[]
  readonly echoes: readonly Echo[]
  readonly stories: readonly Story[]
  readonly topics: readonly Topic[]
  readonly unreadable: readonly Unreadable[]
  /** Doubts about the archive as a whole: an override that matches nothing, two files with one name. */
  readonly warnings: readonly Warning[]
}
