import {backgroundShare} from './background.ts'
import type {Lexicon} from './lexicon.ts'

/**
 * How telling each word is: its inverse document frequency (Spärck Jones 1972), the logarithm of one over the share of
 * documents that have it; 0 for a word that all have.
 *
 * The counts of the archive are mixed with a background of imagined documents (additive smoothing): five articles on
 * one person do not make her name a common word, and fifty thousand speak for themselves.
 *
 * @param documents the different words of each document, by their numbers in `lexicon`.
 * @param background how many documents the background counts for: with 200 a small archive is measured by the news at
 *   large, with 3 by itself.
 * @returns the rarity of each word, by its number.
 */
export function rarityIn(documents: Iterable<Iterable<number>>, lexicon: Lexicon, background = 200): Float64Array {
  const seen = new Uint32Array(lexicon.size)
  let size = 0
  for (const words of documents) {
    size++
    for (const word of words) seen[word] = (seen[word] ?? 0) + 1
  }
  return Float64Array.from(seen, (count, word) => {
    const share = (count + background * backgroundShare(lexicon.wordOf(word))) / (size + background)
    return Math.max(0, Math.log(1 / share))
  })
}
