import {determiners, possessives, subjectPronouns} from '../../../../vocabulary/english/function-words.ts'
import type {Layout} from '../../passages/layout.ts'
import {speaks} from '../../speaker/can-speak.ts'
import type {TokenSpan} from '../cue.ts'

/** A pronoun, a name or a definite phrase may be whose words follow; `One more thing` is not. */
export function couldSpeak({tokens}: Layout, {first, last}: TokenSpan): boolean {
  const opener = tokens[first]
  if (!opener) return false
  if (subjectPronouns.has(opener.lower) || opener.lower === 'who') return true
  if (opener.lower === 'the' || possessives.has(opener.lower)) return true
  // A spokeswoman, one grower: somebody, if only the noun says so.
  if (determiners.has(opener.lower) && tokens.slice(first, last).some(({lower}) => speaks(lower))) return true
  return tokens.slice(first, last).some((token) => token.capital && !determiners.has(token.lower))
}
