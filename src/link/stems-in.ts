import {tokenize} from '../text/tokens.ts'
import type {Lexicon} from './lexicon.ts'

/** Words of a text, in order: two rows of numbers, since linking reads every text of an archive. */
export interface StemsIn {
  /** The stem of each word and number, by its number in the lexicon. */
  readonly stems: Uint32Array
  /** Where each begins in the text. */
  readonly starts: Uint32Array
}

export function stemsIn(text: string, lexicon: Lexicon): StemsIn {
  const tokens = tokenize(text)
  const stems = new Uint32Array(tokens.length)
  const starts = new Uint32Array(tokens.length)
  let size = 0
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue
    starts[size] = token.start
    stems[size++] = lexicon.numberOfStem(token)
  }
  return {stems: stems.slice(0, size), starts: starts.subarray(0, size)}
}
