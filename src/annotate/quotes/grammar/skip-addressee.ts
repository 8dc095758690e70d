import {
  determiners,
  objectPronouns,
  possessives,
  subjectPronouns,
  timeWords,
} from '../../../vocabulary/english/function-words.ts'
import {addressees} from '../../../vocabulary/speech/addressees.ts'
import type {Cue} from '../attribution/cue.ts'

/** Past the addressee of `told`: `reporters`, `the Daily Herald`, `her`, `a rally in Taal`. */
export function skipAddressee({layout: {tokens, passageOf}, stretch}: Cue, from: number): number {
  let at = from
  const token = tokens[at]
  if (!token) return at
  if (objectPronouns.has(token.lower) && !(token.lower === 'it' || token.lower === 'you' || token.lower === 'each'))
    return at + 1
  if (token.lower === 'you' || token.lower === 'each') return token.lower === 'each' ? at + 2 : at + 1
  while (determiners.has(tokens[at]?.lower ?? '') || possessives.has(tokens[at]?.lower ?? '')) at++
  const named = at
  while (
    at < stretch.last &&
    (tokens[at]?.capital || tokens[at]?.kind === 'possessive' || (at > named && tokens[at]?.text === '.'))
  ) {
    if (subjectPronouns.has(tokens[at]?.lower ?? '') || timeWords.has(tokens[at]?.lower ?? '')) break
    at++
  }
  for (let step = at; step < Math.min(stretch.last, at + 4); step++) {
    if (passageOf[step] !== undefined || tokens[step]?.kind === 'mark') break
    if (addressees.has(tokens[step]?.lower ?? '')) return step + 1
  }
  return at === from ? Math.min(at + 1, stretch.last) : at
}
