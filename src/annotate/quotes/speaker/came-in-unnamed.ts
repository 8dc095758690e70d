import {lowerAt} from '../../../text/cursor.ts'
import {indefinites} from '../../../vocabulary/english/function-words.ts'
import type {Mentioned} from './mentioned.ts'

/** `A nurse at the door wept. … The nurse said`: one without a name came in by that word. */
export function cameInUnnamed({layout: {tokens}, mention}: Mentioned, noun: string): boolean {
  for (let at = mention.first - 1; at > mention.first - 300 && at > 0; at--) {
    if (lowerAt(tokens, at) !== noun) continue
    for (let before = at - 1; before > at - 4; before--) if (indefinites.has(lowerAt(tokens, before))) return true
  }
  return false
}
