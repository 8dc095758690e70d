/** What the index is given of an article. */
export interface SearchEntry {
  readonly headline: string
  /** The passages of the running text, the dek first where there is one. */
  readonly passages: readonly SearchPassage[]
  /** Ids of the people it names. */
  readonly people: readonly string[]
  /** Ids of its topics. */
  readonly topics: readonly string[]
  readonly story?: string
}

export interface SearchPassage {
  readonly text: string
  /** What somebody is reported to have said; offsets count in `text`. */
  readonly said: readonly {readonly start: number; readonly end: number; readonly person?: string}[]
}

/** What a list of results is filtered and put in order by, an article each. */
export interface SearchFacts {
  /** Below `articles/`. */
  readonly id: string
  readonly outlet: {readonly id: string; readonly name: string}
  /** ISO 8601 days, inclusive; absent where nobody knows. */
  readonly earliest?: string
  readonly latest?: string
}

/** Somebody or something with a page of its own, found by each of its spellings. */
export interface SearchName {
  readonly kind: NameKind
  readonly id: string
  readonly label: string
  readonly spellings: readonly string[]
  readonly articles: number
  readonly note?: string
}

export const nameKinds = ['person', 'topic', 'outlet', 'place', 'story'] as const

export type NameKind = (typeof nameKinds)[number]

/** The key of what is no word in the list of words: no word has a colon. */
export const keyOf = (kind: 'person' | 'topic' | 'story', id: string): string => `${kind}:${id}`
