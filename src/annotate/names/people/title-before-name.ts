import type {Sieve} from '../../sieve.ts'
import {kind, nameKinds} from '../word-kinds.ts'
import {type Acceptance, firstWhere, type Question} from './evidence.ts'

/** A title stands before the name: `Russian Defense Minister Ana Ruiz arrived.` */
export const titleBeforeName: Sieve<Question, Acceptance> = {
  name: 'title-before-name',
  answer({candidate}) {
    const last = candidate.kinds.at(-1) ?? 0
    // "President Park Avenue" is no president
    if ((last & (kind.placeHead | kind.organisationHead)) !== 0 && (last & nameKinds) === 0) return undefined
    const at = firstWhere(candidate, (occurrence) => occurrence.title < occurrence.first)
    return at && {certainty: 'stated', at}
  },
}
