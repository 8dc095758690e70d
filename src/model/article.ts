import type {Block, FrontMatter} from './document.ts'
import type {Fact} from './fact.ts'
import type {Glance} from './glance.ts'
import type {ArticleRecord, DateClue, DateExpression} from './record.ts'

/** What `annotate` hands to `link`: the record as far as the article alone decides it, and what only `link` can settle. */
export interface Article {
  readonly record: ArticleRecord
  readonly raw: string
  readonly blocks: readonly Block[]
  /** The first block that is no furniture and the first of the text, without their words, where the rest is not at hand. */
  readonly leading?: readonly Block[]
  readonly frontMatter: FrontMatter
  /** Names of things the article comes back to; those that the archive shares become topics. */
  readonly phrases?: readonly Fact<string>[]
  /** What tells, beside those of others, whether it prints the report of another: see `text/sketch.ts`. */
  readonly sketch?: string
  /** The dates of the text; `record.dates` is empty until `link` has given them values. */
  readonly dateExpressions: readonly DateExpression[]
  /** What the text tells about its day of publication, for `link` to weigh together with the neighbours’. */
  readonly dateClues: readonly DateClue[]
  /** Set where the archivist says that nobody knows the day: it is concluded from no neighbour either. */
  readonly undated?: true
  /** What of it lists and counts ask for, where the rest lies in a store. */
  readonly glance?: Glance
}
