import {defineRule} from '../../../rules/define-rule.ts'
import type {Sieve} from '../../../rules/sieve.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {type Acceptance, firstWhere, isAllFree, looksLikeThing, type Question} from './evidence.ts'

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
      ({first, last}) => actorBefore.has(lowerAt(page.tokens, first - 1)) || deedAfter.has(lowerAt(page.tokens, last)),
    )
    return at && {certainty: 'guessed', at}
  },
})

const actorBefore = new Set('by when after appointed elected named among against'.split(' '))
const deedAfter = new Set(
  (
    'won took scored led visited met arrived returned received signed handed founded wanted worked lives called ' +
    'went came ran gave made took left fled died grew became began joined moved played spoke advocated beat defeated ' +
    'picked bowled shot replied raised urged'
  ).split(' '),
)
