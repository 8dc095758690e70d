import {lowerAt, lowerOf} from '../../../text/cursor.ts'
import type {Token} from '../../../text/tokens.ts'
import {
  adverbs,
  coordinators,
  determiners,
  irregularPasts,
  possessives,
  prepositions,
  relatives,
  timeWords,
} from '../../../vocabulary/english/function-words.ts'
import {nominalWords} from '../../../vocabulary/speech/attribution-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'
import {objectRelatives, timeAdjectives, timePrepositions} from '../../../vocabulary/speech/words-behind-cues.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import type {Layout} from '../passages/layout.ts'
import {meansPerson} from './means-person.ts'

/**
 * A mention without what its sentence hangs on it: `a report last week`, `The agency also`, `The officials issued`,
 * `according to the mayor` give the report, the agency, the officials, the mayor.
 */
export function trimMention({tokens}: Layout, {first, last}: TokenSpan): TokenSpan {
  let start = first
  if (tokens[start]?.lower === 'according' && tokens[start + 1]?.lower === 'to') start += 2
  // “It held,” said temple staff: a cue in front is no part of the name.
  if (tokens[start]?.text === 'said' && last - start > 1) start++
  // On Monday Chen said: the day before a name.
  if (/[a-z]day$/.test(lowerAt(tokens, start)) && timeWords.has(lowerAt(tokens, start)) && last - start > 1) start++
  // an arrest which the mayor, whom students: the relative belongs to another clause.
  if (objectRelatives.has(lowerAt(tokens, start)) && last - start > 1) start++
  // UK-based Chen said, Taal-born Ruiz said: where somebody lives is no part of the name.
  if (/.-(?:based|born|raised|trained|educated)$/.test(lowerAt(tokens, start)) && tokens[start + 1]?.capital) start++
  if (start >= last) return {first, last}
  const named = nameBehindCallings(tokens, start, last)
  if (named > last) return {first: start, last: named}
  let end = start + 1
  while (end < last && !isCircumstance(tokens, end, last)) end++
  while (end > start + 1 && isLoose(tokens, end - 1)) end--
  return {first: start, last: end}
}

/** `activist|and scholar Eva Moll`: a second calling and the name behind it; the end of the mention where there is none. */
function nameBehindCallings(tokens: readonly Token[], first: number, last: number): number {
  if (last - first > 1 || !meansPerson(lowerAt(tokens, first)) || lowerAt(tokens, last) !== 'and') return last
  if (!meansPerson(lowerAt(tokens, last + 1))) return last
  let end = last + 2
  while (tokens[end]?.capital) end++
  return end > last + 2 ? end : last
}

/** `on Thursday`, `in January`, `in 2016`, `last week`, `Tuesday`; not the `Thursday` of `Thursday’s talks`. */
function isCircumstance(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return false
  const before = tokens[at - 1]
  if (timeWords.has(token.lower))
    return token.capital && next?.kind !== 'possessive' && !before?.capital && !determiners.has(lowerOf(before))
  if (at + 1 >= last || !next) return false
  if (timeAdjectives.has(token.lower)) return timeWords.has(next.lower)
  if (!timePrepositions.has(token.lower)) return false
  const after = next.lower === 'the' || next.lower === 'a' ? tokens[at + 2] : next
  if (at + 2 < last && tokens[at + 2]?.kind === 'possessive') return false
  return (timeWords.has(next.lower) && next.capital) || /^(?:1[89]|20)\d\d$/.test(after?.text ?? '')
}

/** A small word or a bare verb at the end: `the country in`, `The latter neither`, `the statement released`. */
function isLoose(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token) return false
  if (token.kind === 'mark') return token.text !== '.' && token.text !== ')' && token.text !== '%'
  if (token.capital) return false
  if (relatives.has(token.lower) || coordinators.has(token.lower) || token.lower === 'neither') return true
  if (prepositions.has(token.lower)) return true
  // many of the, one of his: what was counted is cut off.
  if (determiners.has(token.lower) || possessives.has(token.lower)) return before?.lower === 'of'
  if (nominalWords.has(token.lower)) return false
  if (adverbs.has(token.lower) || (/ly$/.test(token.lower) && !/(?:family|ally|assembly|elderly)$/.test(token.lower)))
    return true
  const plain = before?.kind === 'word' && !determiners.has(before.lower) && !possessives.has(before.lower)
  if (!plain) return false
  return /[^e]ed$/.test(token.lower) || irregularPasts.has(token.lower) || cueVerbs.get(token.lower)?.form === 'past'
}
