import {lowerAt} from '../../../text/cursor.ts'
import {determiners, possessives} from '../../../vocabulary/english/function-words.ts'
import type {Layout} from '../passages/layout.ts'

/** `the minister`, `Moscow’s top general`: one that the reader is taken to know. */
export function isDefinite({tokens}: Layout, first: number, head: number): boolean {
  const opener = lowerAt(tokens, first)
  return opener === 'the' || possessives.has(opener) || (head > first && !determiners.has(opener))
}
