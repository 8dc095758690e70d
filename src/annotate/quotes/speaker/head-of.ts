import {lowerAt, textAt} from '../../../text/cursor.ts'
import {determiners, possessives, prepositions, relatives} from '../../../vocabulary/english/function-words.ts'
import {namingWords} from '../../../vocabulary/speech/naming-words.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import {isPluralPossessive} from '../grammar/is-plural-possessive.ts'
import type {Layout} from '../passages/layout.ts'

/**
 * The part of a noun phrase whose last word is its head: after a possessive, before a preposition, a comma, a relative
 * clause or a participle. `Ana Ruiz’s aide Ben Diaz of Taal` gives `aide Ben Diaz`, `a resident backing Ruiz` gives `a
 * resident`, `the dockers’ union` gives `union`.
 */
export function headOf(layout: Layout, {first, last}: TokenSpan): TokenSpan {
  const {tokens} = layout
  let end = first
  while (end < last && !(end > first && endsHead(layout, end))) end++
  let start = first
  for (let at = first; at < end - 1; at++)
    if (tokens[at]?.kind === 'possessive' || isPluralPossessive(tokens, at)) start = at + 1
  return {first: start, last: end}
}

/** Whether what tells more of a head begins at a token: `of Taal`, `, the mayor`, `who left`, `backing Ruiz`. */
function endsHead(layout: Layout, at: number): boolean {
  const token = layout.tokens[at]
  if (!token || prepositions.has(token.lower) || relatives.has(token.lower)) return true
  // the tired, old diplomat: a comma between adjectives.
  if (token.text === ',' && layout.partOf(at - 1) === 'ADJ' && /^(?:ADJ|NUM)$/.test(layout.partOf(at + 1))) return false
  if (/^[,(—–―]$/.test(token.text)) return true
  return isParticiple(layout, at)
}

/**
 * `a resident backing Ruiz`, `officials briefed on it`, but `a leading adviser`, `the accused`, `a man named Ruiz`: only
 * after a noun does a participle open a clause, and the tagger tells it from a noun like `meeting`.
 */
function isParticiple({tokens, partOf}: Layout, at: number): boolean {
  const token = tokens[at]
  const before = lowerAt(tokens, at - 1)
  if (!token || token.capital || namingWords.has(token.lower)) return false
  if (!/(?:ing|ed)$/.test(token.lower) || determiners.has(before) || possessives.has(before)) return false
  if (textAt(tokens, at - 1) === '-') return false
  const part = partOf(at - 1)
  return (part === 'NOUN' || part === 'PROPN' || part === 'PRON') && partOf(at) === 'VERB'
}
