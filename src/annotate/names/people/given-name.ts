import type {Sieve} from '../../sieve.ts'
import {kind, kindsOf, nameKinds, wordKinds} from '../word-kinds.ts'
import type {Acceptance, Question} from './evidence.ts'

/** The name opens with a known given name: `Ana Ruiz visited the port.` */
export const givenName: Sieve<Question, Acceptance> = {
  name: 'given-name',
  answer({candidate}) {
    const {words, occurrences} = candidate
    const [first = '', ...rest] = words
    const bits = kindsOf(first)
    if ((bits & kind.given) === 0) return undefined
    const last = kindsOf(rest.at(-1) ?? '')
    if (
      (last & nameKinds) === 0 &&
      (last & (kind.placeHead | kind.organisationHead | kind.newspaper | kind.demonym)) !== 0
    )
      return undefined
    if ((last & nameKinds) === 0 && (last & wordKinds) !== 0 && (bits & (kind.english | kind.place)) !== 0)
      return undefined
    const [at] = occurrences
    return at && {certainty: 'inferred', at}
  },
}
