import {prepositions, relatives} from '../../../vocabulary/english/function-words.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import type {Layout} from '../passages/layout.ts'

/**
 * The part of a noun phrase its head stands in: after a possessive, before a preposition, a comma or a relative
 * clause. `Ana Ruiz’s aide Ben Diaz of Taal` gives `aide Ben Diaz`.
 */
export function headOf({tokens}: Layout, {first, last}: TokenSpan): TokenSpan {
  let end = first
  while (end < last) {
    const token = tokens[end]
    if (
      !token ||
      (end > first && (prepositions.has(token.lower) || relatives.has(token.lower) || /^[,(—–―]$/.test(token.text)))
    )
      break
    end++
  }
  let start = first
  for (let at = first; at < end - 1; at++) if (tokens[at]?.kind === 'possessive') start = at + 1
  return {first: start, last: end}
}
