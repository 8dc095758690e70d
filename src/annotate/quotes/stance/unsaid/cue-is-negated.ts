import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {negations, nobodyWords} from '../../../../vocabulary/speech/unsaid-words.ts'
import type {Claim} from './claim.ts'
import {wordsBeforeCue} from './words-before-cue.ts'

/** `Ruiz did not say that the dam held`, `has never said`, `would not confirm`, `Nobody said`. */
export const cueIsNegated = defineRule<Sieve<Claim, true>>({
  name: 'cue-is-negated',
  says: 'The verb is denied, so nothing was said.',
  example: 'Ana Ruiz did not say that the dam would hold.',
  answer(claim) {
    const {
      layout: {tokens},
      attribution: {mention, at},
      verb,
    } = claim
    if (!verb) return undefined
    for (const word of wordsBeforeCue(claim)) if (negations.has(word) || /n[’']t$/.test(word)) return true
    // said nothing about the dam, said little: the words stand behind the cue.
    for (let step = mention.first; step < mention.last; step++) {
      const lower = lowerAt(tokens, step)
      if (nobodyWords.has(lower) || (lower === 'no' && lowerAt(tokens, step + 1) === 'one')) return true
    }
    return lowerAt(tokens, mention.first) === 'no' && mention.first < at ? true : undefined
  },
})
