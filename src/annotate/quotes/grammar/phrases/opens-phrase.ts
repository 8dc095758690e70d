import type {Token} from '../../../../text/tokens.ts'
import {determiners, possessives} from '../../../../vocabulary/english/function-words.ts'

/** `the`, `her`: what a noun phrase may open with. */
export const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (determiners.has(token.lower) || possessives.has(token.lower))
