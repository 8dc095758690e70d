import type {Token} from '../../../text/tokens.ts'
import {adverbs} from '../../../vocabulary/english/function-words.ts'
import {degrees} from '../../../vocabulary/speech/stance-grammar.ts'

/** `now`, `strongly`, `very`: what may stand between a verb and what belongs to it. */
export const isAside = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (adverbs.has(token.lower) || degrees.has(token.lower) || (!token.capital && token.lower.endsWith('ly')))
