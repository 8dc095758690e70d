import {lowerAt} from '../../../text/cursor.ts'
import type {Token} from '../../../text/tokens.ts'
import {determiners, timeWords} from '../../../vocabulary/english/function-words.ts'

/**
 * Whether a word for a time is part of an outlet’s name: `told the Morning Herald`, `the Taal Evening Post`, `the Sunday Echo`;
 * in `told Fox News Monday Ruiz left` it is the day.
 */
export function isTimeOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.capital || !tokens[at + 1]?.capital || !timeWords.has(token.lower)) return false
  if (determiners.has(lowerAt(tokens, at - 1))) return true
  return tokens[at - 1]?.capital === true && !/day$/.test(token.lower)
}
