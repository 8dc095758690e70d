import {lowerAt} from '../../../text/cursor.ts'
import {timeWords} from '../../../vocabulary/english/function-words.ts'
import {agoCounts, periods, roundings, timeAdjectives} from '../../../vocabulary/speech/words-behind-cues.ts'
import type {Layout, Stretch} from '../passages/layout.ts'

/**
 * The token before a time that stands between a subject and its verb, else `end`: in `Ana Ruiz last week said` and `The council less
 * than two weeks ago said` it is `Ruiz` and `council`.
 */
export function timeBefore({tokens, partOf}: Layout, {first}: Stretch, end: number): number {
  let at = end
  if (lowerAt(tokens, at) === 'ago') {
    // two weeks, a year, more than a decade
    at--
    if (!isPeriod(lowerAt(tokens, at).replace(/s$/, ''))) return end
    at--
    if (tokens[at]?.kind !== 'number' && partOf(at) !== 'NUM' && !agoCounts.has(lowerAt(tokens, at))) return end
    at--
    while (roundings.has(lowerAt(tokens, at))) at--
  } else if (isPeriod(lowerAt(tokens, at)) && timeAdjectives.has(lowerAt(tokens, at - 1))) {
    at -= 2
    if (timeAdjectives.has(lowerAt(tokens, at))) at--
  }
  return at >= first ? at : end
}

const isPeriod = (lower: string): boolean => timeWords.has(lower) || periods.has(lower)
