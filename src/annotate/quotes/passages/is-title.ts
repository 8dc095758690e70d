import {coordinators, determiners, prepositions} from '../../../vocabulary/english/function-words.ts'
import type {Passage} from './find-passages.ts'
import type {Layout} from './layout.ts'
import {isCloser} from './punctuation.ts'

/**
 * Whether marked words are the title of a work: `“The Dam Will Hold”`, every word but the small ones with a capital and no
 * stop or comma before the closing mark. `“Ana Ruiz was me”` has a verb in small letters. A headline in capitals and `“It Held!” she cried` are none.
 * Of what is not spoken (`She praised “The Dam.”`) the stop is that of the sentence.
 */
export function isTitle({tokens, text}: Layout, {open, close, inner}: Passage, spoken = true): boolean {
  if (
    (spoken && isCloser(tokens[close - 1])) ||
    text.slice(inner.start, inner.end) === text.slice(inner.start, inner.end).toUpperCase()
  )
    return false
  let words = 0
  for (let at = open + 1; at < close; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const small = determiners.has(token.lower) || prepositions.has(token.lower) || coordinators.has(token.lower)
    // “The Dam”: the article that opens it is one of its words.
    const opens = at === open + 1 && token.capital && determiners.has(token.lower)
    if ((small || token.lower === 'to') && !opens) continue
    if (!token.capital) return false
    words++
  }
  return words > 1
}
