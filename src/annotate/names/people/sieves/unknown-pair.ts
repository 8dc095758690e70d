import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {actorLeads, deedVerbs} from '../../../../vocabulary/names/words-around-names.ts'
import type {Page} from '../../page.ts'
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
      ({first, last}) => actorLeads.has(lowerAt(page.tokens, first - 1)) || isDeed(page, last),
    )
    return at && {certainty: 'guessed', at}
  },
})

/** A verb of the past or present, told by the sentence: not the plural of `Tavi Orlo plans`. */
const isDeed = (page: Page, at: number): boolean => {
  const token = page.tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  if (deedVerbs.has(token.lower)) return true
  return !token.lower.endsWith('s') && !token.lower.endsWith('ing') && page.reading.partOf(at) === 'VERB'
}
