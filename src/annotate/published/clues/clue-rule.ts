import type {DateClue, DateExpression, Dateline, Fact, Span} from '../../../model.ts'
import type {Rule} from '../../../rules/define-rule.ts'
import type {Reading} from '../../../text/reading.ts'

/** What a clue rule looks at; spans in the reading text. */
export interface ClueQuestion {
  readonly reading: Reading
  readonly dates: readonly DateExpression[]
  readonly dateline?: Fact<Dateline>
  /** Where the lede ends: the first two paragraphs of the article itself, which tell the news. */
  readonly ledeEnd: number
}

/** A clue before its span is carried into the file. */
export type FoundClue = Omit<DateClue, 'rule'>

/** One pattern that dates an article; its name becomes the rule of the clue. */
export interface ClueRule extends Rule {
  readonly find: (question: ClueQuestion) => readonly FoundClue[]
}

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
