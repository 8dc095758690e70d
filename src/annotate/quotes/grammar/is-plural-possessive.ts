import type {Token} from '../../../text/tokens.ts'

/**
 * Whether a token is the bare apostrophe of a plural that owns something, `the dockers’ union`: close to a word in -s,
 * with a space after it. As a mark of its own it would end the noun phrase, and only `union` would have spoken.
 */
export function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  if (mark?.kind !== 'mark' || !/^['’]$/.test(mark.text)) return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  return (
    before?.kind === 'word' &&
    before.lower.endsWith('s') &&
    before.end === mark.start &&
    after?.kind === 'word' &&
    after.start > mark.end
  )
}
