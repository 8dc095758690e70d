import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {type Acceptance, endsInThing, firstWhere, opensWithGivenName, type Question} from '../evidence.ts'

/** A title stands before the name: `Russian Defense Minister Ana Ruiz arrived.` */
export const titleBeforeName = defineRule<Sieve<Question, Acceptance>>({
  name: 'title-before-name',
  says: 'A title stands before the name:',
  example: '“Defense Minister Ana Ruiz”.',
  answer(question) {
    // "King Salman Humanitarian Aid", "President Park Avenue"
    if (endsInThing(question) && !opensWithGivenName(question.candidate)) return undefined
    const at = firstWhere(question.candidate, (occurrence) => occurrence.title < occurrence.first)
    return at && {certainty: 'stated', at}
  },
})
