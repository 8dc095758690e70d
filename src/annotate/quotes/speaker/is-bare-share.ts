import {numberWords} from '../../../vocabulary/dates/number-words.ts'
import {
  boundWords,
  comparatives,
  percentNouns,
  shares,
  wordsOfShares,
} from '../../../vocabulary/speech/words-behind-cues.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import type {Layout} from '../passages/layout.ts'

/** `42%`, `nearly three in five`, `more than half`: of whom nobody can tell, and half of a poll's answer says nothing. */
export function isBareShare({tokens}: Layout, {first, last}: TokenSpan): boolean {
  const words = tokens.slice(first, last)
  const share = words.some(({lower}) => percentNouns.has(lower) || shares.has(lower) || lower === 'in')
  return (
    share &&
    words.every(
      ({kind, lower}) =>
        kind !== 'word' ||
        [numberWords, percentNouns, shares, wordsOfShares, boundWords, comparatives].some((list) => list.has(lower)),
    )
  )
}
