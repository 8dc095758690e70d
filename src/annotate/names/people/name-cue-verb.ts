import type {Sieve} from '../../sieve.ts'
import {type Acceptance, firstWhere, isCue, lowerAt, type Question} from './evidence.ts'

/** The name speaks: `Ana Ruiz said`, `said Ana Ruiz`, `according to Ana Ruiz`. */
export const nameCueVerb: Sieve<Question, Acceptance> = {
  name: 'name-cue-verb',
  answer({page, candidate}) {
    const at = firstWhere(
      candidate,
      ({first, last}) =>
        isCue(page, last) ||
        isCue(page, first - 1) ||
        (lowerAt(page, first - 1) === 'to' && lowerAt(page, first - 2) === 'according'),
    )
    return at && {certainty: 'inferred', at}
  },
}
