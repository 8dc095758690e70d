import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {type Acceptance, firstWhere, isAllFree, isCue, looksLikeThing, type Question} from '../evidence.ts'

/** The name speaks: `Xolile Mkhize said`, `said Xolile Mkhize`, `according to Xolile Mkhize`. */
export const nameCueVerb = defineRule<Sieve<Question, Acceptance>>({
  name: 'name-cue-verb',
  says: 'The name speaks:',
  example: '“Ana Ruiz said”.',
  answer(question) {
    const {page, candidate} = question
    if (!isAllFree(candidate) || looksLikeThing(question)) return undefined
    const at = firstWhere(
      candidate,
      ({first, last}) =>
        isCue(page, last) ||
        isCue(page, first - 1) ||
        (lowerAt(page.tokens, first - 1) === 'to' && lowerAt(page.tokens, first - 2) === 'according'),
    )
    return at && {certainty: 'inferred', at}
  },
})
