import type {Passage} from './find-passages.ts'
import {isHeading} from './is-heading.ts'
import type {Layout} from './layout.ts'
import {isCloser} from './punctuation.ts'

/** Something said, not a title or a word held at arm's length: long enough, and closed as a clause is. */
export function isStatement(layout: Layout, passage: Passage): boolean {
  const {tokens} = layout
  const {open, close, continues} = passage
  if (isHeading(layout, passage)) return false
  // “It held. ¶ “It will hold.”: a paragraph that the next one goes on with has no closing mark, and ends in its stop.
  if (close - open <= 6 || !isCloser(tokens[continues ? close : close - 1])) return false
  let words = 0
  let capitals = 0
  for (let at = open + 1; at < close; at++) {
    if (tokens[at]?.kind !== 'word' || (tokens[at]?.text.length ?? 0) < 4) continue
    words++
    if (tokens[at]?.capital) capitals++
  }
  return capitals < words * 0.7
}
