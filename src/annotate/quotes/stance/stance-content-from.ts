import {prepositions} from '../../../vocabulary/english/function-words.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {endOfClause} from '../attribution/end-of-clause.ts'
import {endOfContent} from '../grammar/end-of-content.ts'
import type {Layout, Stretch} from '../passages/layout.ts'

/**
 * The content that begins at `start`: a clause (`that it held`, `to resign`, `whether it holds`) to its end, a noun
 * phrase to the circumstances in which the stance was taken: `backed the dam in an interview`, `…, 57 percent to 22`,
 * `… when it broke`. Silent where no words follow: `backs, he thinks`.
 */
export function stanceContentFrom(layout: Layout, stretch: Stretch, start: number): TokenSpan | undefined {
  const {tokens, passageOf} = layout
  const opener = tokens[start]
  if (!opener || start >= stretch.last) return undefined
  if (opener.kind === 'mark' && passageOf[start] === undefined && opener.text !== '$') return undefined
  if (opener.lower !== 'to' && opener.lower !== 'as' && prepositions.has(opener.lower)) return undefined
  const last = endOfClause(layout, stretch, start)
  if (last <= start) return undefined
  return {first: start, last: endOfContent(layout, {first: start, last})}
}
