import type {Sieve} from '../../../rules/sieve.ts'
import {kind} from '../word-kinds.ts'
import {type Acceptance, endsInThing, type Question, servesAsName} from './evidence.ts'

/** The name opens with a known given name: `Ana Ruiz visited the port.` */
export const givenName: Sieve<Question, Acceptance> = {
  name: 'given-name',
  answer(question) {
    const {kinds, occurrences} = question.candidate
    if (((kinds[0] ?? 0) & kind.given) === 0 || servesAsName(question) || endsInThing(question)) return undefined
    const [at] = occurrences
    return at && {certainty: 'inferred', at}
  },
}
