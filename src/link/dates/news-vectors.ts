import type {Article} from '../../model.ts'
import type {Lexicon} from '../lexicon.ts'
import type {NewsOf, NewsWords} from '../news-words.ts'
import {rarityIn} from '../rarity.ts'
import {Tally} from '../tally.ts'
import {heaviest, reweighed, type Vector} from '../vector.ts'

/** What each article tells, as a vector of length 1: its words weighed by how rare they are and how far up they stand. */
export function newsVectors(articles: readonly Article[], news: NewsWords): Vector[] {
  const tally = new Tally()
  const counts = articles.map((article) => countsOf(news.of(article), tally))
  const rarity = rarityIn(
    counts.map(({words}) => words),
    news.lexicon,
  )
  return counts.map((count) => unit(count, rarity, news.lexicon))
}

const weights = {headline: 4, lede: 2, rest: 1}

const keptWords = 80

function countsOf({headline, lede, rest, upTop}: NewsOf, tally: Tally): Vector {
  tally.add(headline, weights.headline)
  tally.add(lede, weights.lede)
  tally.add(rest.subarray(0, upTop), weights.rest)
  return tally.take()
}

function unit(counts: Vector, rarity: Float64Array, lexicon: Lexicon): Vector {
  const weighed = reweighed(counts, (count, word) => (1 + Math.log(count)) * (rarity[word] ?? 0))
  const kept = heaviest(weighed, keptWords, lexicon)
  const length = Math.hypot(...kept.weights) || 1
  return reweighed(kept, (weight) => weight / length)
}
