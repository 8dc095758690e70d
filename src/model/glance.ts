/** What lists and counts ask of every article of an archive, small enough to be at hand for all of them. */
export interface Glance {
  /** How much is said in it, labels and stances left out. */
  readonly statements: number
  /** Of its quotes those that a person is reported to have said: the person's id, and which quote. */
  readonly saidBy: readonly (readonly [person: string, quote: number])[]
  /** Ids. */
  readonly people: readonly string[]
  /** Names. */
  readonly topics: readonly string[]
  readonly places: readonly NameInArticle[]
  readonly organisations: readonly NameInArticle[]
}

/** A name as an index files it. */
export interface NameInArticle {
  readonly id: string
  readonly name: string
}
