import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {actorLeads, deedVerbs} from '../../../../vocabulary/names/words-around-names.ts'
import {type Acceptance, firstWhere, isAllFree, looksLikeThing, type Question} from '../evidence.ts'

/** Two or three words that nothing but a name is known of, where a person may act: `directed by Xolile Mkhize`. */
export const unknownPair = defineRule<Sieve<Question, Acceptance>>({
  name: 'unknown-pair',
  says: 'It stands where a person may act, and is known as nothing else.',
  example: 'Tavi Orlo crossed the bridge.',
  answer(question) {
    const {page, candidate} = question
    if (candidate.words.length > 3 || !isAllFree(candidate) || looksLikeThing(question)) return undefined
    const at = firstWhere(
      candidate,
      ({first, last}) => actorLeads.has(lowerAt(page.tokens, first - 1)) || deedVerbs.has(lowerAt(page.tokens, last)),
    )
    return at && {certainty: 'guessed', at}
  },
})
