import {textAt} from '../../../text/cursor.ts'
import type {Turn} from '../../transcript/find-turns.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import type {TokenSpan} from './cue.ts'

/** What a speaker of a transcript says: the rest of the paragraph, without `(laughs)` at its head. */
export function wordsInTurn({tokens, stretches}: Layout, stretch: Stretch, {colon}: Turn): TokenSpan | undefined {
  let last = stretch.last
  for (const one of stretches) if (one.block === stretch.block && one.first >= stretch.first) last = one.last
  let from = colon + 1
  while (/^[([]$/.test(textAt(tokens, from))) {
    const close = tokens.findIndex(({text}, at) => at > from && /^[)\]]$/.test(text))
    if (close < 0 || close > from + longestDirection || close >= last) break
    from = close + 1
  }
  return from < last ? {first: from, last} : undefined
}

/** `(laughs)`, `(through interpreter)`, in tokens. */
const longestDirection = 6
