/**
 * The nouns of Dateline. Every stage speaks in these and in nothing else.
 *
 * Offsets are UTF-16 code units into the decoded seed file (after a byte order mark), end exclusive, so that
 * `raw.slice(span.start, span.end)` is what the reader of the file sees. (Inside `annotate/` offsets count in the
 * reading text instead; `annotate/to-record.ts` is the one place that carries them back.)
 */

/** The version of the record format that `extract` prints. */
export const recordSchema = 'dateline-record/2'

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
  /** Why a name of one word (`President Ruiz`) is the person of that id, where only other articles print the name in full. */
  readonly identity?: Identity
}

/** A conclusion from the rest of the archive: by which rule, and what it rests on. */
export interface Identity {
  readonly certainty: Certainty
  readonly rule: string
  readonly says: string
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
  /**
   * Set where nothing was said: what somebody backs, sees, wants or is expected to do (`Ruiz backs the dam`). It is
   * attributed content for those who study it, and no page shows it as a statement.
   */
  readonly stance?: true
  /** All of the attributed content; two spans where the cue splits it. */
  readonly spans: readonly Span[]
  /** The parts between marks, marks excluded. */
  readonly quoted: readonly Span[]
  readonly text: string
  readonly cue?: Span
  /** Absent: unattributed. Stated or inferred, never guessed. */
  readonly speaker?: Speaker
  /**
   * The best guess where there is no speaker: one of several whom `he` fits, or the `they` that fits nobody. A page prints
   * it as doubt, never as an attribution.
   */
  readonly perhaps?: Speaker
  /** Ids of the same utterance elsewhere. */
  readonly echoes: readonly string[]
}

/** Which occurrence of a date that leaves parts open is meant, seen from the day of publication. */
export type Toward = 'past' | 'future' | 'near' | 'last' | 'this' | 'next'

export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year'

/** A quarter, half or season of a year, as TIMEX3 writes them. */
export type PartOfYear = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | 'SP' | 'SU' | 'FA' | 'WI'

/**
 * What a date expression says by itself. What it leaves open is found from the day of publication (`shift`, and the
 * missing parts of `calendar` and `weekday`) or from the period the text spoke of last (`back`: “a year earlier”).
 */
export type DateShape =
  | {
      readonly kind: 'calendar'
      readonly year?: number
      /** -1 in “July last year”. */
      readonly yearShift?: number
      readonly month?: number
      readonly day?: number
      /** The weekday printed beside the day, which may settle the year. */
      readonly weekday?: number
      readonly part?: PartOfYear
      readonly toward: Toward
    }
  | {readonly kind: 'weekday'; readonly weekday: number; readonly toward: Toward}
  | {readonly kind: 'shift'; readonly unit: DateUnit; readonly by: number}
  /** `year`: “the 1988 period”, the period in hand in a year of its own. */
  | {readonly kind: 'back'; readonly unit: DateUnit; readonly by: number; readonly year?: number}
  /** A decade, known as it stands: `199`. */
  | {readonly kind: 'decade'; readonly value: string}

/** A date as the article prints it, before the day of publication is settled. */
export interface DateExpression {
  readonly span: Span
  readonly rule: string
  readonly shape: DateShape
  /** How its sentence speaks: a weekday that was is not the weekday that will be. */
  readonly tense: 'past' | 'future' | 'unknown'
}

/** When a holiday falls in a year. */
export type HolidayRule =
  | {readonly kind: 'fixed'; readonly month: number; readonly day: number}
  /** The nth weekday of a month; -1 is the last. */
  | {readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number}
  /** Days after Easter Sunday, western. */
  | {readonly kind: 'easter'; readonly offset: number}

/**
 * What a passage tells about the day of publication. `day` may leave the year open; `of` is what happened on it:
 * the report was filed (`dateline`) or printed (`line`), its photo was taken, its news happened.
 */
export type DayHint =
  | {
      readonly kind: 'day'
      readonly of: 'dateline' | 'line' | 'photo' | 'event'
      readonly year?: number
      readonly month: number
      readonly day: number
    }
  /** `now`: the weekday of publication itself (“is being held on Tuesday”), not one of the week before it. */
  | {readonly kind: 'weekday'; readonly weekday: number; readonly lede: boolean; readonly now: boolean}
  | {readonly kind: 'holiday'; readonly holiday: HolidayRule; readonly weekday?: number}
  /** The year is this one; `present` when the text says so of its own time, not of something it looks back on. */
  | {readonly kind: 'year'; readonly year: number; readonly present: boolean}
  /** Not before this day, month or year, which the text looks back on. */
  | {readonly kind: 'since'; readonly date: string}

/** One passage's word on the day of publication; `link` weighs all of them together. */
export interface DateClue {
  readonly rule: string
  /** In the file. */
  readonly span: Span
  /** As evidence prints it: `--08-15`, `a Tuesday`, `1953 + 70 = 2023`. */
  readonly says: string
  readonly hint: DayHint
}

/**
 * A date in the text. `value` is ISO 8601 at the precision known (`1998-03-22`, `1998-W12`, `1998-03`, `1998`), and
 * what ISO leaves out as TIMEX3 writes it: quarters `1998-Q1`, halves `1998-H1`, seasons `1998-SU` (`SP SU FA WI`),
 * weekends `1998-W12-WE`, decades `199`. A date that needs a day of publication nobody knows is left out.
 */
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
  /** `pdf`, `mail`: what took the text out of a file that is no text, or that holds many articles. */
  readonly reader?: string
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
  /** The dates of the text; `record.dates` is empty until `link` has given them values. */
  readonly dateExpressions: readonly DateExpression[]
  /** What the text tells about its day of publication, for `link` to weigh together with the neighbours’. */
  readonly dateClues: readonly DateClue[]
}

// ---- link: facts across articles

export interface Person {
  readonly id: string
  readonly name: string
  /** Each spelling with the ids of the articles that print it, most used first. */
  readonly aliases: readonly {readonly name: string; readonly articles: readonly string[]}[]
  readonly articles: readonly string[]
  /** The ids of people of like names, not to be confused with this one: a father, a namesake, a surname that stands alone. */
  readonly like?: readonly string[]
  readonly filed: FiledName
  /** What most reports call them: `harbour minister`. */
  readonly role?: string
}

/** A person's name as an index files it. */
export interface FiledName {
  /** `Ruiz, Ana`; `Kim Jong Un`, whose surname stands first, as it is. */
  readonly label: string
  /** What it is put in order by: the surname, then the rest. */
  readonly key: string
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

/** Two articles that belong together and report two events. */
export interface Related {
  readonly articles: readonly [string, string]
  /** `close`: a statement or a good part of what both tell; `loose`: some words and names. */
  readonly strength: 'close' | 'loose'
  readonly says: string
}

export interface Topic {
  readonly id: string
  readonly name: string
  readonly articles: readonly string[]
  /** The ids of the statements that speak of it, in the order of the archive: an article on a topic holds others too. */
  readonly statements: readonly string[]
}

/** What `seeds/_archive/site.yml` says. */
export interface Site {
  readonly title: string
  readonly description?: string
  /** The address the site will have, `https://…`, sub-path included. */
  readonly url?: string
  readonly language: string
}

/** What the archivist says of all articles of a folder. */
export interface FolderDefaults {
  /** Below the archive's folder, with forward slashes: `gazette/1922`. */
  readonly folder: string
  readonly outlet?: string
  readonly authors?: readonly string[]
  readonly section?: string
}

/** What the archivist decided for the whole archive, in `seeds/_archive/*.yml`. It wins over extraction. */
export interface Decisions {
  readonly site: Site
  /** `defaults.yml`: what holds for the articles of a folder that do not say it themselves. */
  readonly defaults?: readonly FolderDefaults[]
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
  /** Pairs of articles that report two events and yet belong together, the closest first. */
  readonly related: readonly Related[]
  readonly topics: readonly Topic[]
  readonly unreadable: readonly Unreadable[]
  /** Doubts about the archive as a whole: an override that matches nothing, two files with one name. */
  readonly warnings: readonly Warning[]
}
