import type {ArticleEntry} from '../lists/article-entry.ts'

/** A report of a story, with the letter that the tables name it by. */
export interface Report {
  readonly letter: string
  readonly entry: ArticleEntry
  /** Those that print the same report: they share its letter and are no further witness. */
  readonly copies: readonly ArticleEntry[]
}
