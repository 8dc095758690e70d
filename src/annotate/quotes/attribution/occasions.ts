import {lowerAt} from '../../../text/cursor.ts'
import {possessives, prepositions} from '../../../vocabulary/english/function-words.ts'
import {occasions} from '../../../vocabulary/speech/attribution-words.ts'
import type {Layout, Stretch} from '../passages/layout.ts'

/** `said the dam held|in his Sunday speech`: a phrase of the speaker's own at the end tells where it was said. */
export function beforeOccasion({tokens, passageOf}: Layout, from: number, last: number): number {
  if (!occasions.has(lowerAt(tokens, last - 1))) return last
  for (let at = last - 2; at > Math.max(from + 2, last - 6) && passageOf[at] === undefined; at--)
    if (possessives.has(lowerAt(tokens, at)) && prepositions.has(lowerAt(tokens, at - 1))) return at - 1
  return last
}

/** `said the dam held|, in an interview with the Post`: where it was said is no part of it. */
export function tellsOccasion({tokens, passageOf}: Layout, stretch: Stretch, from: number): boolean {
  if (!prepositions.has(lowerAt(tokens, from))) return false
  for (let at = from + 1; at < Math.min(stretch.last, from + 5) && passageOf[at] === undefined; at++) {
    if (occasions.has(lowerAt(tokens, at))) return true
    if (tokens[at]?.kind === 'mark') return false
  }
  return false
}
