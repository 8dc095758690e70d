import type {Token} from '../../../text/tokens.ts'
import {auxiliaries, irregularPasts} from '../../../vocabulary/english/function-words.ts'
import {cueVerbs} from '../../../vocabulary/speech/cue-verbs.ts'

/**
 * Whether a token can be nothing but the verb of a clause: an auxiliary, an irregular past or the past of a cue, in
 * small letters. `left` and `said` are; `notes` is not, as it may be a noun.
 */
export const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  (auxiliaries.has(token.lower) || irregularPasts.has(token.lower) || cueVerbs.get(token.lower)?.form === 'past')
