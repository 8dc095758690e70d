import type {Sieve} from '../../sieve.ts'
import type {Meant, Mentioned} from './index.ts'

/** A capitalised name at the cue that nobody has sorted yet: `the Harbour Board`, `Taal`. */
export const unlistedName: Sieve<Mentioned, Meant> = {
  name: 'unlisted-name',
  answer({layout: {tokens, text}, head}) {
    let first = head.last
    while (first > head.first && (tokens[first - 1]?.capital || tokens[first - 1]?.text === '.')) first--
    const from = tokens[first]
    const to = tokens[head.last - 1]
    if (!from || !to || first >= head.last) return undefined
    return {name: text.slice(from.start, to.end), kind: 'organisation', certainty: 'stated'}
  },
}
