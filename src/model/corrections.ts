// What somebody who knows better says of a fact, and what became of it.

/** What a correction may be of; `correction-kinds.ts` says of each what it is addressed to and which value it takes. */
export type CorrectionKind =
  | 'speaker'
  | 'words'
  | 'not-a-statement'
  | 'not-an-echo'
  | 'headline'
  | 'dek'
  | 'section'
  | 'outlet'
  | 'day'
  | 'topic'
  | 'not-a-topic'
  | 'not-a-copy'
  | 'story'
  | 'not-in-story'
  | 'furniture'
  | 'not-furniture'
  | 'visibility'
  | 'withdrawn'
  | 'same-story'
  | 'role'
  | 'same-person'
  | 'other-person'
  | 'not-a-person'
  | 'not-a-place'
  | 'not-an-organisation'
  | 'right'

/** One line of `_archive/corrections.yml`, or of `corrections` in the front matter. */
export interface Correction {
  readonly what: CorrectionKind
  /** As the pages show it: the id of a statement, person, article, story, place or organisation; an article's file as well. */
  readonly of: string
  /** What is right instead; `unknown` for a fact that nobody knows. */
  readonly value?: string
  /** Of a person, place or organisation: only in the articles of these ids. */
  readonly in?: readonly string[]
  /** Of two people in one: only who is spelt so. */
  readonly spelling?: string
  /** What it was made for: the words of the statement, the name of the person. Where that is another now, it is stale. */
  readonly was?: string
  /** The digest of the article's text it was made for. */
  readonly text?: string
  readonly why?: string
  readonly by?: string
  /** Where it stands, for whoever has to mend it: `_archive/corrections.yml, line 3`. */
  readonly from: string
}

/** A correction that was obeyed, with what extraction had found. */
export interface Corrected {
  readonly what: CorrectionKind
  readonly of: string
  readonly value?: string
  readonly extracted?: string
  readonly why?: string
  readonly by?: string
}

/** How much of an article the archive shows: all, its beginning, or no more than facts and statements. */
export type Visibility = 'full' | 'excerpt' | 'hidden'

/** An article that was taken back; its address says so. */
export interface Withdrawn {
  readonly id: string
  readonly file: string
  readonly headline?: string
  readonly why: string
  readonly by?: string
}
