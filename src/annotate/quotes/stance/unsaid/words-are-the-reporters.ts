import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {approximations} from '../../../../vocabulary/speech/unsaid-words.ts'
import type {Claim} from './claim.ts'
import {wordsBeforeCue} from './words-before-cue.ts'

/**
 * `Ruiz essentially told the crew that it was over`, `in effect said the dam had failed`: what somebody said comes down to these
 * words, which are not theirs. `basically said, “It fell”` quotes them.
 */
export const wordsAreTheReporters = defineRule<Sieve<Claim, true>>({
  name: 'words-are-the-reporters',
  says: 'The report sums up what was said in words of its own.',
  example: 'Ana Ruiz essentially told the crew that the dam was lost.',
  answer(claim) {
    const {
      layout: {tokens},
      attribution: {at},
      verb,
      kind,
    } = claim
    if (!verb || kind === 'direct') return undefined
    if (wordsBeforeCue(claim).some((word) => approximations.has(word))) return true
    const summed = /^(?:effect|essence)$/.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 2) === 'in'
    return summed ? true : undefined
  },
})
