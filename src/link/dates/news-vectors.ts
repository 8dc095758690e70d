import type {Article} from '../../model.ts'
import type {Lexicon} from '../lexicon.ts'
import type {NewsOf, NewsWords} from '../news-words.ts'
import {rarityIn} from '../rarity.ts'
import {heaviest, reweighed, type Vector, vectorOf} from '../vector.ts'

/** What each article tells, as a vector of length 1: its words weighed by how rare they are and how far up they stand. */
export function newsVectors(articles: readonly Article[], news: NewsWords): Vector[] {
  const counts = articles.map((article) => countsOf(news.of(article)))
  const rarity = rarityIn(
    counts.map(({words}) => words),
    news.lexicon,
  )
  return counts.map((count) => unit(count, rarity, news.lexicon))
}

const weights = {headline: 4, lede: 2, rest: 1}

const keptWords = 80

function countsOf({headline, lede, rest, upTop}: NewsOf): Vector {
  const counts = new Map<number, number>()
  const add = (words: Uint32Array, weight: number): void => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight)
  }
  add(headline, weights.headline)
  add(lede, weights.lede)
  add(rest.subarray(0, upTop), weights.rest)
  return vectorOf(counts)
}

function unit(counts: Vector, rarity: Float64Array, lexicon: Lexicon): Vector {
  const weighed = reweighed(counts, (count, word) => (1 + Math.log(count)) * (rarity[word] ?? 0))
  const kept = heaviest(weighed, keptWords, lexicon)
  const length = Math.hypot(...kept.weights) || 1
  return reweighed(kept, (weight) => weight / length)
}
