import type {Sieve} from '../../../sieve.ts'
import {spanOf} from '../layout.ts'
import type {Meant, Mentioned} from './index.ts'

/** The mention holds an organisation's name: `the Taal Water Board`, `state agency TNA`. */
export const namedOrganisation: Sieve<Mentioned, Meant> = {
  name: 'named-organisation',
  answer({layout, head, organisations}) {
    const span = spanOf(layout, head.first, head.last)
    for (const {name, mentions} of organisations) {
      if (mentions.some(({start, end}) => start >= span.start && end === span.end)) {
        return {name, kind: 'organisation', certainty: 'stated'}
      }
    }
    return undefined
  },
}
