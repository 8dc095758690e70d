import type {Span} from '../../model.ts'
import type {Reading, ReadingBlock} from '../reading.ts'
import type {Token} from '../tokens.ts'
import {findPassages, type Passage} from './find-passages.ts'

/**
 * A stretch of text that ends where both a sentence and its quotation marks end: `“It held. It will hold,” she said.`
 * is two sentences and one unit. Token indexes, `last` exclusive.
 */
export interface Unit {
  readonly first: number
  readonly last: number
  readonly block: number
}

/** A reading laid out for finding quotations: its marked passages, and its sentences glued where marks span them. */
export interface Layout {
  readonly text: string
  readonly blocks: readonly ReadingBlock[]
  readonly tokens: readonly Token[]
  readonly passages: readonly Passage[]
  readonly units: readonly Unit[]
  /** For each token the index of the passage it stands in, its marks included, or -1. */
  readonly passageOf: Int32Array
}

export function layOut(reading: Reading): Layout {
  const {text, blocks, tokens, sentences} = reading
  const passages = findPassages(reading)
  const passageOf = new Int32Array(tokens.length).fill(-1)
  passages.forEach(({open, close}, index) => {
    passageOf.fill(index, open, close + 1)
  })
  const units: Unit[] = []
  for (const {firstToken, lastToken, block} of sentences) {
    if (lastToken <= firstToken) continue
    const previous = units.at(-1)
    const passage = passageOf[firstToken] ?? -1
    const glued = passage >= 0 && passageOf[firstToken - 1] === passage
    if (previous && glued) units[units.length - 1] = {...previous, last: lastToken}
    else units.push({first: firstToken, last: lastToken, block})
  }
  return {text, blocks, tokens, passages, units, passageOf}
}

/** The text span of tokens `first` to `last` (exclusive). */
export function spanOf({tokens}: Layout, first: number, last: number): Span {
  return {start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0}
}
