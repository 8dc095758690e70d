import type {CopyOf} from './copy.ts'
import type {Corrected, Visibility} from './corrections.ts'
import type {Format, Furniture} from './document.ts'
import type {Certainty, Fact, recordSchema, Span, Warning} from './fact.ts'

// Facts inside one article: annotate.

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
  /** Who extraction had found, where the archivist decided otherwise. */
  readonly extracted?: string
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
  /** A BCP 47 tag, where the article is not in English: `es`, `und-Cyrl`. */
  readonly language?: Fact<string>
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
  /** Set where it prints the report of another article. */
  readonly copyOf?: CopyOf
  readonly note?: string
  /** How much of it the archive shows, where that is not all. */
  readonly visibility?: Visibility
  /** What the archivist corrected, each with what was extracted. */
  readonly corrections?: readonly Corrected[]
  readonly warnings: readonly Warning[]
}
