// What every fact carries: where it stands, how sure it is, and what it was read from.

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
