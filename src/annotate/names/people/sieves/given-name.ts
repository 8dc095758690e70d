import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {kind} from '../../word-kinds.ts'
import {type Acceptance, endsInThing, type Question, servesAsName} from '../evidence.ts'

/** The name opens with a known given name: `Ana Ruiz visited the port.` */
export const givenName = defineRule<Sieve<Question, Acceptance>>({
  name: 'given-name',
  says: 'It opens with a usual given name.',
  example: 'Ana Oduya crossed the bridge.',
  answer(question) {
    const {kinds, occurrences} = question.candidate
    if (((kinds[0] ?? 0) & kind.given) === 0 || servesAsName(question) || endsInThing(question)) return undefined
    const [at] = occurrences
    return at && {certainty: 'inferred', at}
  },
})
