import {lowerAt} from '../../../text/cursor.ts'
import {saidAllTheSame} from '../../../vocabulary/speech/unsaid-words.ts'
import type {Layout, Stretch} from '../passages/layout.ts'

/**
 * Whether the infinitive behind the `to` at a token was carried out: `went on to say`, `was quick to point out`, `took to
 * the air to say`. `refused to say` and `wants to say` were not.
 */
export function isCarriedOut({tokens, passageOf}: Layout, stretch: Stretch, to: number): boolean {
  for (let at = to - 1; at >= Math.max(stretch.first, to - 7) && passageOf[at] === undefined; at--) {
    if (saidAllTheSame.has(lowerAt(tokens, at))) return true
    if (tokens[at]?.text === ',') return false
  }
  return false
}
