import {lowerAt} from '../../../text/cursor.ts'
import {relativeWords} from '../../../vocabulary/english/clause-words.ts'
import {auxiliaries, coordinators, irregularPasts} from '../../../vocabulary/english/function-words.ts'
import type {Layout} from '../passages/layout.ts'

/**
 * Said that Ana Ruiz, who was late, had left: what a `that` opens and has no verb yet is a subject, and goes on. Without a `that`
 * the verb must show itself behind the relative: `said the dam, which leaks, will close`, but `announced a dam, which pleased her`.
 */
export function isOpenSubject(layout: Layout, begins: number, to: number): boolean {
  const {tokens, passageOf} = layout
  const from = lastThat(layout, begins, to)
  if (to - from > 8) return false
  if (tokens[from - 1]?.lower !== 'that' && !goesOnBehindRelative(layout, to + 1)) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || passageOf[at] !== undefined || auxiliaries.has(token.lower) || irregularPasts.has(token.lower))
      return false
    if (!token.capital && /(?:[^e]ed|[^su]s)$/.test(token.lower) && at > from + 1) return false
  }
  return true
}

/** `which leaks, will`: a relative that a comma closes, and the verb of the clause around it. */
function goesOnBehindRelative({tokens, partOf, passageOf}: Layout, from: number): boolean {
  if (!relativeWords.has(lowerAt(tokens, from))) return false
  for (let at = from + 1; at < from + 20 && passageOf[at] === undefined; at++) {
    if (tokens[at]?.text !== ',') continue
    let verb = at + 1
    while (partOf(verb) === 'ADV') verb++
    const finite = partOf(verb) === 'AUX' || partOf(verb) === 'VERB'
    if (finite && passageOf[verb] === undefined) return !lowerAt(tokens, verb).endsWith('ing')
  }
  return false
}

/** said it held, and that the wall|, which is old, leaked: where the last clause that a `that` opens begins. */
function lastThat({tokens, passageOf}: Layout, from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (passageOf[at] === undefined && lowerAt(tokens, at) === 'that' && coordinators.has(lowerAt(tokens, at - 1)))
      return at + 1
  return from
}
