import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {type Acceptance, firstWhere, isCue, looksLikeThing, type Question} from '../evidence.ts'
import {isKnownName, mayBeSingleName} from '../single-name.ts'

/** One word that is known as a name, and speaks: `“No,” Ramirez said.` */
export const singleNameCueVerb = defineRule<Sieve<Question, Acceptance>>({
  name: 'single-name-cue-verb',
  says: 'A word known as a name speaks:',
  example: '“Ruiz said”.',
  answer(question) {
    const {page, candidate} = question
    if (!mayBeSingleName(candidate) || !isKnownName(candidate) || looksLikeThing(question)) return undefined
    const at = firstWhere(
      candidate,
      ({first, last}) => isCue(page, last) || (isCue(page, first - 1) && page.tokens[last]?.kind === 'mark'),
    )
    return at && {certainty: 'inferred', at}
  },
})
