import type {QuoteKind} from '../../model.ts'
import type {Crumb} from '../crumb.ts'
import type {ArticleEntry} from '../lists/article-entry.ts'
import type {Attribution} from './attribution-of.ts'
import type {Stretch} from './word-diff.ts'

/** What somebody is reported to have said, as one article prints it. */
export interface Wording extends Crumb, Attribution {
  /** `label` is the wording, marks included; these are the same letters, with what differs from the wording beside it. */
  readonly stretches: readonly Stretch[]
  readonly kind: Exclude<QuoteKind, 'term'>
  /** In words: whose words these are. */
  readonly speech: string
  readonly entry: ArticleEntry
}

/** One utterance with the other reports of it. */
export interface Statement {
  readonly wording: Wording
  /** Reports that give the same speaker the same words: there is nothing to lay beside. At most `mostNamed`. */
  readonly sameWords: readonly Crumb[]
  readonly moreSameWords: number
  /** The other wordings; at most `mostSideBySide`. */
  readonly echoes: readonly (Wording & {readonly relation: string})[]
  /** How many more other wordings there are, for which there is no room. */
  readonly more: number
  /** Who carries it, and whether their words agree; absent where one report has it alone. */
  readonly agreement?: string
  /** The paths of all articles that carry it. */
  readonly articles: readonly string[]
}

/**
 * How many other wordings stand beside one. A dispatch that three hundred papers printed would fill the page of
 * everybody it quotes three hundred times; the rest is a click away.
 */
export const mostSideBySide = 6
