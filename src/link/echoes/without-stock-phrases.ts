import {tokenize} from '../../text/tokens.ts'
import {stockPhrases} from '../../vocabulary/speech/stock-phrases.ts'
import type {Lexicon} from '../lexicon.ts'

/**
 * The words of an utterance outside stock phrases: of `our thoughts are with the families at this difficult time` none.
 *
 * @param words stems in order, by their numbers in `lexicon`.
 */
export function withoutStockPhrases(words: Uint32Array, lexicon: Lexicon): Uint32Array {
  const phrases = phrasesIn(lexicon)
  const stock = new Set<number>()
  words.forEach((word, at) => {
    for (const phrase of phrases.get(word) ?? []) {
      if (!phrase.every((stem, offset) => words[at + offset] === stem)) continue
      for (let offset = 0; offset < phrase.length; offset++) stock.add(at + offset)
    }
  })
  return stock.size === 0 ? words : words.filter((_word, at) => !stock.has(at))
}

/** The phrases by the number of their first stem, once for each lexicon. */
const known = new WeakMap<Lexicon, ReadonlyMap<number, readonly Uint32Array[]>>()

function phrasesIn(lexicon: Lexicon): ReadonlyMap<number, readonly Uint32Array[]> {
  const kept = known.get(lexicon)
  if (kept) return kept
  const phrases = new Map<number, Uint32Array[]>()
  for (const phrase of stockPhrases) {
    const stems = Uint32Array.from(tokenize(phrase), (word) => lexicon.numberOfStem(word))
    const first = stems[0] ?? 0
    phrases.set(first, [...(phrases.get(first) ?? []), stems])
  }
  known.set(lexicon, phrases)
  return phrases
}
