/**
 * How a copy stands to the report it was made from: nearly all of its words and no others, a part of them, all of them
 * and more, or both shorter and changed.
 */
export type CopyRelation = 'same' | 'shorter' | 'longer' | 'changed'

/** That an article is no report of its own, but prints that of another. */
export interface CopyOf {
  /** The id of the article that leads: the agency's own, or the longest version. */
  readonly article: string
  readonly relation: CopyRelation
  readonly rule: string
  /** What it rests on: `94 of 100 of its words in a row stand there`. */
  readonly says: string
}
