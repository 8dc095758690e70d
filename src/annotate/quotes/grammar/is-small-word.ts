import type {Token} from '../../../text/tokens.ts'
import {auxiliaries, coordinators, possessives, prepositions} from '../../../vocabulary/english/function-words.ts'

/** A word of grammar that no noun phrase ends in: `of`, `and`, `the`; so is the end of the sentence. */
export const isSmallWord = (token: Token | undefined): boolean =>
  !token ||
  (token.kind === 'word' &&
    (prepositions.has(token.lower) ||
      coordinators.has(token.lower) ||
      possessives.has(token.lower) ||
      (auxiliaries.has(token.lower) && !token.capital) ||
      token.lower === 'to' ||
      token.lower === 'the' ||
      token.lower === 'a' ||
      token.lower === 'an'))
