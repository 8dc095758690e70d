import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {behindPersons} from '../../../../vocabulary/names/words-around-names.ts'
import {type Acceptance, endsInThing, firstWhere, type Question} from '../evidence.ts'

/** A clause about a person follows: `Ana Ruiz, who fled in May,`, `Ana Ruiz, whose brother …`. */
export const nameWho = defineRule<Sieve<Question, Acceptance>>({
  name: 'name-who',
  says: 'A clause about a person follows the name:',
  example: '“Ana Ruiz, who fled in May”.',
  answer(question) {
    const {page, candidate} = question
    if (endsInThing(question)) return undefined
    const at = firstWhere(candidate, ({last}) => {
      const next = page.tokens[last]?.text === ',' ? last + 1 : last
      return behindPersons.has(lowerAt(page.tokens, next))
    })
    return at && {certainty: 'inferred', at}
  },
})
