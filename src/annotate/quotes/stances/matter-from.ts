import {auxiliaries, irregularPasts, prepositions} from '../../../vocabulary/function-words.ts'
import type {Token} from '../../tokens.ts'
import type {Run} from '../cue.ts'
import {endOfClause} from '../find-content.ts'
import type {Layout, Unit} from '../layout.ts'

/** The matter that begins at `start` and ends with its clause; silent where no words follow: `backs, he thinks`. */
export function matterFrom(layout: Layout, unit: Unit, start: number): Run | undefined {
  const {tokens, passageOf} = layout
  const opener = tokens[start]
  if (!opener || start >= unit.last) return undefined
  if (opener.kind === 'mark' && passageOf[start] === undefined && opener.text !== '$') return undefined
  if (opener.lower !== 'to' && opener.lower !== 'as' && prepositions.has(opener.lower)) return undefined
  const last = endOfClause(layout, unit, start)
  return last > start ? {first: start, last} : undefined
}

/** The noun phrase that begins at `start`: `the dam` of `criticism of the dam has grown`, up to a comma or its verb. */
export function phraseFrom(layout: Layout, unit: Unit, start: number): Run | undefined {
  const {tokens, passageOf} = layout
  const clause = matterFrom(layout, unit, start)
  if (!clause) return undefined
  let last = start + 1
  for (; last < clause.last; last++) {
    const token = tokens[last]
    if (passageOf[last] !== undefined) continue
    if (!token || token.text === ',' || isVerb(token)) break
  }
  return {first: start, last}
}

const isVerb = ({kind, capital, lower}: Token): boolean =>
  kind === 'word' && !capital && (auxiliaries.has(lower) || irregularPasts.has(lower))

/** What a question at the head of its sentence holds: `Asked whether it held, Ruiz left` asks `whether it held`. */
export function untilComma(layout: Layout, {first, last}: Run): Run {
  const {tokens, passageOf} = layout
  for (let at = first + 1; at < last; at++)
    if (tokens[at]?.text === ',' && passageOf[at] === undefined) return {first, last: at}
  return {first, last}
}
