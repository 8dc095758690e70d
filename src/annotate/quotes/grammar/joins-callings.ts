import {lowerAt} from '../../../text/cursor.ts'
import type {Token} from '../../../text/tokens.ts'
import {meansPerson} from '../speaker/means-person.ts'

/** The Taal senator and Labour candidate said: one person by two callings, or two people who speak together. */
export const joinsCallings = (tokens: readonly Token[], first: number, last: number): boolean =>
  lowerAt(tokens, first - 1) === 'and' && [headNoun(tokens, first, last), tokens[first - 2]].every(isCalling)

const isCalling = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && meansPerson(token.lower)

/** `secretary` of `former secretary of state`. */
function headNoun(tokens: readonly Token[], first: number, last: number): Token | undefined {
  for (let at = first + 1; at < last; at++) if (tokens[at]?.lower === 'of') return tokens[at - 1]
  return tokens[last]
}
