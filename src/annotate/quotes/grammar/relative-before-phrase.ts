import {lowerAt} from '../../../text/cursor.ts'
import {prepositions} from '../../../vocabulary/english/function-words.ts'
import type {Layout, Stretch} from '../passages/layout.ts'

/** `Diaz, who|in 2010 said`, `who|at a hearing in Taal said`: a short phrase between a relative and its verb. */
export function relativeBeforePhrase(
  {tokens, passageOf, partOf}: Layout,
  {first}: Stretch,
  end: number,
): number | undefined {
  // Words first, parts of speech only where a `who` stands there: a sentence is not tagged for nothing.
  for (let at = end; at > Math.max(first, end - 6) && passageOf[at] === undefined; at--) {
    if (tokens[at]?.kind === 'mark') return undefined
    if (!prepositions.has(lowerAt(tokens, at)) || lowerAt(tokens, at - 1) !== 'who') continue
    for (let word = at; word <= end; word++) if (partOf(word) === 'VERB' || partOf(word) === 'AUX') return undefined
    return at - 1
  }
  return undefined
}
