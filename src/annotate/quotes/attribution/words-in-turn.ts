import {lowerAt, textAt} from '../../../text/cursor.ts'
import {stageWords} from '../../../vocabulary/speech/transcript-words.ts'
import type {Turn} from '../../transcript/find-turns.ts'
import type {Layout, Stretch} from '../passages/layout.ts'
import type {TokenSpan} from './cue.ts'

/** What a speaker of a transcript says: the rest of the paragraph, without `(laughs)` at its head. */
export function wordsInTurn(layout: Layout, stretch: Stretch, {colon}: Turn): TokenSpan | undefined {
  const {tokens, stretches} = layout
  let last = stretch.last
  for (const one of stretches) if (one.block === stretch.block && one.first >= stretch.first) last = one.last
  let from = colon + 1
  // “RUIZ: It held.”: the turn is marked as well.
  if (/^["”]$/.test(textAt(tokens, last - 1)) && layout.passageOf[last - 1] === undefined) last--
  while (/^[([]$/.test(textAt(tokens, from))) {
    const close = tokens.findIndex(({text}, at) => at > from && /^[)\]]$/.test(text))
    if (close < 0 || close > from + longestDirection || close >= last) break
    from = close + 1
  }
  // They go around. (LAUGHTER)
  while (/^[)\]]$/.test(textAt(tokens, last - 1))) {
    const open = tokens.findLastIndex(({text}, at) => at < last - 1 && /^[([]$/.test(text))
    if (open <= from || last - open > longestDirection + 2 || !isDirection(layout, open, last)) break
    last = open
  }
  return from < last ? {first: from, last} : undefined
}

/** In capitals throughout, or `(laughs)`: what a speaker adds in brackets, `(and the cat)`, is said. */
const isDirection = ({tokens}: Layout, open: number, last: number): boolean =>
  tokens.slice(open + 1, last - 1).every(({allCaps, kind}) => allCaps || kind === 'mark') ||
  (last - open === 3 && stageWords.has(lowerAt(tokens, open + 1)))

/** `(laughs)`, `(through interpreter)`, in tokens. */
const longestDirection = 6
