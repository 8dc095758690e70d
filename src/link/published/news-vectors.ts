import {tokenize} from '../../annotate/tokens.ts'
import type {Article} from '../../model.ts'
import {rarityIn} from '../rarity.ts'
import {stem} from '../stem.ts'

/** The weight of each stem of an article, heaviest first, brought to length 1. */
export type NewsVector = ReadonlyMap<string, number>

/** What each article tells, as a vector of its words weighed by how rare they are and how far up they stand. */
export function newsVectors(articles: readonly Article[]): NewsVector[] {
  const counts = articles.map(countsOf)
  const rarity = rarityIn(counts.map((words) => words.keys()))
  return counts.map((words) => unit(words, rarity))
}

/** About three sentences: the news. Further down stands what other reports share. */
const ledeLength = 500
const readLength = 1500
const weights = {headline: 4, lede: 2, rest: 1}

/** The heaviest words say what an article is about; the rest is noise, and costs time. */
const keptWords = 80

function countsOf({record}: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (text: string, weight: number): void => {
    for (const {kind, lower} of tokenize(text)) {
      if (kind !== 'word' && kind !== 'number') continue
      const key = stem(lower)
      counts.set(key, (counts.get(key) ?? 0) + weight)
    }
  }
  add(record.headline?.value ?? '', weights.headline)
  add(record.text.slice(0, ledeLength), weights.lede)
  add(record.text.slice(ledeLength, readLength), weights.rest)
  return counts
}

function unit(counts: ReadonlyMap<string, number>, rarity: ReadonlyMap<string, number>): NewsVector {
  const weighed = [...counts]
    .map(([word, count]): [string, number] => [word, (1 + Math.log(count)) * (rarity.get(word) ?? 0)])
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, keptWords)
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1
  return new Map(weighed.map(([word, weight]) => [word, weight / length]))
}

/** The cosine of two vectors. */
export function cosine(a: NewsVector, b: NewsVector): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}
