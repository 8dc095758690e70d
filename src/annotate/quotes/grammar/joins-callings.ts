import {lowerAt} from '../../../text/cursor.ts'
import type {Token} from '../../../text/tokens.ts'
import {determiners} from '../../../vocabulary/english/function-words.ts'
import {meansPerson} from '../speaker/means-person.ts'

/** The Taal senator and Labour candidate said: one person by two callings, or two people who speak together. */
export const joinsCallings = (tokens: readonly Token[], first: number, last: number): boolean =>
  lowerAt(tokens, first - 1) === 'and' &&
  isCalling(tokens[first - 2]) &&
  (isCalling(headNoun(tokens, first, last)) || isCallingOfName(tokens, first, last))

/** Activist and|scholar Eva Moll: behind two callings without an article stands one name; `the captain and scholar Eva Moll` may be two. */
const isCallingOfName = (tokens: readonly Token[], first: number, last: number): boolean =>
  isCalling(tokens[first]) &&
  last > first &&
  tokens.slice(first + 1, last + 1).every(({capital}) => capital) &&
  !determiners.has(lowerAt(tokens, first - 3))

const isCalling = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && meansPerson(token.lower)

/** `secretary` of `former secretary of state`. */
function headNoun(tokens: readonly Token[], first: number, last: number): Token | undefined {
  for (let at = first + 1; at < last; at++) if (tokens[at]?.lower === 'of') return tokens[at - 1]
  return tokens[last]
}
