import type {Speaker} from './record.ts'

/** What lists and counts ask of every article of an archive, small enough to be at hand for all of them. */
export interface Glance {
  /** How many quotes it has, stances left out. */
  readonly quotes: number
  /** Which of its quotes are something said: labels and stances are left out. */
  readonly said: readonly number[]
  /** Of these the ones that a person is reported to have said: the person's id, and which quote. */
  readonly saidBy: readonly (readonly [person: string, quote: number])[]
  /** And those that are given to nobody with a page of their own, `the ministry`, `a senior official`: whom, and which quote. */
  readonly saidByOthers: readonly (readonly [kind: Speaker['kind'], name: string, quote: number])[]
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
