import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {bornWords} from '../../../../vocabulary/names/words-around-names.ts'
import {type Acceptance, endsInThing, firstWhere, type Question} from '../evidence.ts'

/** The name at birth follows: `Ana Ruiz (née Oduya)`, `Ana Ruiz, born Oduya,`. */
export const nameBorn = defineRule<Sieve<Question, Acceptance>>({
  name: 'name-born',
  says: 'The name at birth follows:',
  example: '“Ana Ruiz (née Oduya)”.',
  answer(question) {
    const {page, candidate} = question
    if (endsInThing(question)) return undefined
    const at = firstWhere(
      candidate,
      ({last}) => ['(', ','].includes(page.tokens[last]?.text ?? '') && bornWords.has(lowerAt(page.tokens, last + 1)),
    )
    return at && {certainty: 'stated', at}
  },
})
