import {everydayWords, familiarWords, functionWords} from '../vocabulary/english/common-words.ts'
import {stem} from './stem.ts'

/** The share of all news articles that use a stem, as a rough guess from the lists of common words. */
export function backgroundShare(stemmed: string): number {
  return shares.get(stemmed) ?? rareShare
}

const rareShare = 0.004

/** Rarer lists first, so that a stem in two of them keeps the higher share. */
const shares: ReadonlyMap<string, number> = new Map(
  (
    [
      [familiarWords, 0.03],
      [everydayWords, 0.16],
      [functionWords, 1],
    ] as const
  ).flatMap(([words, share]) => [...words].map((word): [string, number] => [stem(word), share])),
)
