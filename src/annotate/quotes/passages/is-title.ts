import type {Passage} from './find-passages.ts'
import type {Layout} from './layout.ts'
import {isCloser} from './punctuation.ts'

/**
 * Whether marked words are the title of a work: `“The Dam Will Hold”`, every longer word with a capital and no stop or
 * comma before the closing mark. A headline in capitals and `“It Held!” she cried` are none.
 */
export function isTitle({tokens, text}: Layout, {open, close, inner}: Passage): boolean {
  if (
    isCloser(tokens[close - 1]) ||
    text.slice(inner.start, inner.end) === text.slice(inner.start, inner.end).toUpperCase()
  )
    return false
  let words = 0
  let capitals = 0
  for (let at = open + 1; at < close; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (token.text.length < 4 && at > open + 1)) continue
    words++
    if (token.capital) capitals++
  }
  return words > 1 && capitals === words
}
