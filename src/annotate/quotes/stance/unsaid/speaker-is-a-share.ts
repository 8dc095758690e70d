import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {numberWords} from '../../../../vocabulary/dates/number-words.ts'
import {
  boundWords,
  comparatives,
  percentNouns,
  shares,
  wordsOfShares,
} from '../../../../vocabulary/speech/words-behind-cues.ts'
import type {TokenSpan} from '../../attribution/cue.ts'
import type {Layout} from '../../passages/layout.ts'
import type {Claim} from './claim.ts'

/** `42% said they were late`, `nearly three in five said`: of whom nobody can tell, and half of a poll's answer says nothing. */
export const speakerIsAShare = defineRule<Sieve<Claim, true>>({
  name: 'speaker-is-a-share',
  says: 'A number stands for the speaker, and nothing tells of whom.',
  example: 'The board asked growers. Some 42 percent said the dam held.',
  answer: ({layout, attribution: {mention}}) => (isBareShare(layout, mention) ? true : undefined),
})

function isBareShare({tokens}: Layout, {first, last}: TokenSpan): boolean {
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
