import type {Evidence, Fact} from '../../model.ts'
import type {Rule} from '../../rules/define-rule.ts'
import {textAt} from '../../text/cursor.ts'
import type {Token} from '../../text/tokens.ts'

/** A topic with how much of the article it is, for choosing among too many. */
export interface Scored {
  readonly fact: Fact<string>
  readonly score: number
}

/** A topic as a fact, with the first of its evidence. */
export function factOf(
  value: string,
  certainty: Fact<string>['certainty'],
  rule: Rule,
  evidence: readonly Evidence[],
): Fact<string> {
  return {value, certainty, rule: rule.name, evidence: evidence.slice(0, mostEvidence)}
}

/** Enough to see why. */
export const mostEvidence = 6

/** The words from token `first` to `end` (exclusive), quoted. */
export function evidenceAt(tokens: readonly Token[], first: number, end: number): Evidence {
  const start = tokens[first]?.start ?? 0
  return {span: {start, end: tokens[end - 1]?.end ?? start}, says: wordsAt(tokens, first, end)}
}

/** The words from token `first` to `end` (exclusive), one space between them. */
export function wordsAt(tokens: readonly Token[], first: number, end: number): string {
  let words = textAt(tokens, first)
  for (let at = first + 1; at < end; at++) words += ` ${textAt(tokens, at)}`
  return words
}
