import {lowerAt} from '../../../text/cursor.ts'
import {coordinators, subjectPronouns, timeWords} from '../../../vocabulary/english/function-words.ts'
import {clauseMarkers, departures, occasions} from '../../../vocabulary/speech/attribution-words.ts'
import {dayLeads} from '../../../vocabulary/speech/words-behind-cues.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import type {Layout} from '../passages/layout.ts'
import {isDash, joinsWords} from '../passages/punctuation.ts'
import {isVerb} from './is-verb.ts'

/**
 * Where the content of a stance ends within its clause: `backed the dam | in an interview`, `… the dam |, 57 percent to
 * 22`, `… the dam | when it broke`.
 */
export function endOfContent({tokens, passageOf}: Layout, {first: start, last}: TokenSpan): number {
  const clause = clauseMarkers.has(lowerAt(tokens, start))
  for (let at = start + 1; at < last; at++) {
    const passage = passageOf[at]
    if (passage) {
      at = passage.close
      continue
    }
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token) return at
    if (isDash(token) && !joinsWords(tokens, at)) return at
    if (token.text === ',' && next?.kind !== 'number') return at
    if ((!clause && departures.has(token.lower)) || (token.lower === 'as' && next && subjectPronouns.has(next.lower)))
      return at
    if (coordinators.has(token.lower) && isVerb(next)) return at
    if (clause) continue
    if (timeWords.has(token.lower) && token.capital) return dayLeads.has(lowerAt(tokens, at - 1)) ? at - 1 : at
    if (token.lower === 'in' && occasions.has(lowerAt(tokens, at + 2))) return at
  }
  return last
}
