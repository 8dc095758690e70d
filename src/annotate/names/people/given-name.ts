import type {Sieve} from '../../sieve.ts'
import {kind, nameKinds, wordKinds} from '../word-kinds.ts'
import {type Acceptance, type Question, servesAsName} from './evidence.ts'

/** The name opens with a known given name: `Ana Ruiz visited the port.` */
export const givenName: Sieve<Question, Acceptance> = {
  name: 'given-name',
  answer(question) {
    const {kinds, occurrences} = question.candidate
    const first = kinds[0] ?? 0
    const last = kinds.at(-1) ?? 0
    if ((first & kind.given) === 0 || servesAsName(question)) return undefined
    // "Ana Foundation", "Madison Assets"; but "Kate Bush", whose last word is a family name too
    const isThing = (last & (wordKinds | kind.placeHead | kind.demonym)) !== 0
    if (isThing && (last & (nameKinds | kind.wordSurname)) === 0) return undefined
    const [at] = occurrences
    return at && {certainty: 'inferred', at}
  },
}
