import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {adverbs} from '../../../../vocabulary/english/function-words.ts'
import {
  futureModals,
  hypotheses,
  possibilities,
  supposingOpeners,
  unsaidOpeners,
} from '../../../../vocabulary/speech/unsaid-words.ts'
import {isCarriedOut} from '../../grammar/is-carried-out.ts'
import type {Claim} from './claim.ts'
import {wordsBeforeCue} from './words-before-cue.ts'

/**
 * `If Ruiz says the dam held`, `she might argue`, `a jury would have to say`, `refused to say`, `stopped short of
 * saying`: a speech that has not been held. `Ruiz went on to say` has.
 */
export const cueIsImagined = defineRule<Sieve<Claim, true>>({
  name: 'cue-is-imagined',
  says: 'The words are imagined, expected or held back, so they were not said.',
  example: 'If Ana Ruiz says the dam held, the case is over.',
  answer(claim) {
    const {
      layout: {tokens},
      attribution: {mention, at},
      verb,
      stretch,
      kind,
    } = claim
    if (!verb) return undefined
    const before = wordsBeforeCue(claim)
    if (kind !== 'direct' && before.some((word) => futureModals.has(word))) return true
    if (before.includes('to') && verb.form === 'base')
      return isCarriedOut(claim.layout, stretch, at - 1 - before.indexOf('to')) ? undefined : true
    if (verb.form === 'ing' && (unsaidOpeners.has(lowerAt(tokens, at - 1)) || hangsOnModal(claim))) return true
    const opener = mention.first - 1
    // Had Ruiz said so, growers would have left: no mark ends the clause before the cue.
    const inverted = mention.first - 1 <= stretch.first && supposingOpeners.has(lowerAt(tokens, stretch.first))
    if (inverted && mention.first < at) return true
    const conditional = opener >= stretch.first && mention.first < at && hypotheses.has(lowerAt(tokens, opener))
    return conditional ? true : undefined
  },
})

/** `could fight it, perhaps by|arguing that it held`, `may win,|saying it held`, but `will speak on Monday,|saying it held`. */
function hangsOnModal({layout: {tokens}, attribution: {mention, at}}: Claim): boolean {
  if (mention.last > at) return false
  let helper = mention.last
  while (adverbs.has(lowerAt(tokens, helper))) helper++
  const modal = lowerAt(tokens, helper)
  return possibilities.has(modal) || (futureModals.has(modal) && lowerAt(tokens, at - 1) === 'by')
}
