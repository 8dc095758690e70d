import {lowerAt} from '../../../text/cursor.ts'
import {prepositions} from '../../../vocabulary/english/function-words.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import {holdsTaggedVerb} from './is-tagged-verb.ts'

/** `Diaz, who|in 2010 said`, `who|at a hearing in Taal said`: a short phrase between a relative and its verb. */
export function relativeBeforePhrase(layout: Layout, {first}: Stretch, end: number): number | undefined {
  const {tokens, passageOf} = layout
  // Words first, parts of speech only where a `who` stands there: a sentence is not tagged for nothing.
  for (let at = end; at > Math.max(first, end - 6) && passageOf[at] === undefined; at--) {
    if (tokens[at]?.kind === 'mark') return undefined
    if (!prepositions.has(lowerAt(tokens, at)) || lowerAt(tokens, at - 1) !== 'who') continue
    return holdsTaggedVerb(layout, {first: at, last: end + 1}) ? undefined : at - 1
  }
  return undefined
}
