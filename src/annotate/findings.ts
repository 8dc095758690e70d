import type {
  ArticleRecord,
  Certainty,
  DateClue,
  DateExpression,
  Evidence,
  Fact,
  Mention,
  NamedThing,
  Published,
  Quote,
  Span,
  Speaker,
  Warning,
} from '../model.ts'

/**
 * Evidence that stands outside the reading text, in a line that was set aside or in the front matter: its span counts
 * in the file already, and `to-record` leaves it alone. (`www.example.com` in a footer names the source.)
 */
export interface EvidenceInFile extends Evidence {
  readonly inFile: true
}

export const inFile = (span: Span, says: string): EvidenceInFile => ({span, says, inFile: true})

export const isInFile = (evidence: Evidence): evidence is EvidenceInFile => 'inFile' in evidence

/** A person found in the reading text, before `link` gives them an id. */
export interface FoundPerson {
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly Fact<string>[]
  readonly mentions: readonly Mention[]
  /** As far as the text tells: from a pronoun, an honorific or a given name. */
  readonly gender?: 'female' | 'male'
  readonly certainty: Certainty
  readonly rule: string
}

/** A speaker of whom `person` is the index among the `people` of the article. */
type FoundSpeaker = Omit<Speaker, 'person'> & {readonly person?: number}

/** A quote before it has an id. */
export interface FoundQuote extends Omit<Quote, 'id' | 'echoes' | 'speaker' | 'perhaps' | 'text'> {
  readonly speaker?: FoundSpeaker
  readonly perhaps?: FoundSpeaker
}

/**
 * What the annotators of one article have found so far, spans in the reading text. Each annotator is given the
 * findings of those before it and adds its own; the order is in `annotate/index.ts`.
 */
export interface Findings
  extends Pick<
    ArticleRecord,
    'language' | 'headline' | 'dek' | 'section' | 'url' | 'source' | 'via' | 'dateline' | 'authors' | 'topics'
  > {
  /** As the article alone decides it; its evidence stands in the file, since lines set aside may date an article too. */
  readonly published?: Published
  readonly people: readonly FoundPerson[]
  readonly organisations: readonly Omit<NamedThing, 'id'>[]
  readonly places: readonly Omit<NamedThing, 'id'>[]
  readonly quotes: readonly FoundQuote[]
  /** Without values: those need the day of publication, which `link` settles. */
  readonly dateExpressions: readonly DateExpression[]
  readonly dateClues: readonly DateClue[]
  /** Names the article comes back to; `link` makes topics of those the archive shares. */
  readonly phrases: readonly Fact<string>[]
  readonly warnings: readonly Warning[]
}

export const nothingFound: Findings = {
  authors: [],
  people: [],
  organisations: [],
  places: [],
  quotes: [],
  dateExpressions: [],
  dateClues: [],
  topics: [],
  phrases: [],
  warnings: [],
}
