/** A place in the article where a name may stand: tokens `first` to `last`, exclusive. */
export interface Occurrence {
  readonly first: number
  readonly last: number
  /** Where the title in front of it begins, `first` when there is none: `Defense Minister Ana Ruiz`. */
  readonly title: number
  /** The title is a form of address: `Mr. Ruiz`. */
  readonly honorific: boolean
}

/** A run of words that may be a person's name, with every place it is printed. */
export interface Candidate {
  readonly name: string
  /** Lower case. */
  readonly words: readonly string[]
  /** What each word may be. */
  readonly kinds: readonly number[]
  readonly occurrences: readonly Occurrence[]
}
