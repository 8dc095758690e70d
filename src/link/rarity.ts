import {backgroundShare} from './background.ts'

/**
 * How telling each word is: its inverse document frequency (Spärck Jones 1972), the logarithm of one over the share of
 * documents that have it; 0 for a word that all have.
 *
 * The counts of the archive are mixed with a background of imagined documents (additive smoothing): five articles on
 * one person do not make her name a common word, and fifty thousand speak for themselves.
 *
 * @param documents the different words of each document.
 * @param background how many documents the background counts for: with 200 a small archive is measured by the news at
 *   large, with 3 by itself.
 */
export function rarityIn(documents: Iterable<Iterable<string>>, background = 200): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  let size = 0
  for (const words of documents) {
    size++
    for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1)
  }
  const rarity = new Map<string, number>()
  for (const [word, count] of seen) {
    const share = (count + background * backgroundShare(word)) / (size + background)
    rarity.set(word, Math.max(0, Math.log(1 / share)))
  }
  return rarity
}
