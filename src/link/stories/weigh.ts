import {rarityIn} from '../rarity.ts'
import type {Profile} from './profile.ts'

/** A sparse vector of length 1: the weight of each stem. */
export type Vector = ReadonlyMap<string, number>

/** An article as two vectors: weighed by what is rare in the news, and by what is rare in this archive. */
export interface Weighed {
  readonly inNews: Vector
  readonly inArchive: Vector
}

/**
 * Weighs what every article speaks of by how rare it is and brings each article to length 1, so that the dot product
 * of two is their cosine (the vector space model, Salton, Wong and Yang 1975).
 *
 * Twice: in an archive on one country its name is rare in the news and says nothing here; in an archive of one event
 * every word of the event is common here and yet ties its reports.
 */
export function weigh(profiles: readonly Profile[]): Weighed[] {
  const documents = profiles.map(({features}) => features)
  const inNews = rarityIn(documents.map((features) => features.keys()))
  const inArchive = rarityIn(
    documents.map((features) => features.keys()),
    archiveBackground,
  )
  return documents.map((features) => ({inNews: unit(features, inNews), inArchive: unit(features, inArchive)}))
}

/** So few that five articles count for more, and enough that a pair of articles still has rare words. */
const archiveBackground = 3

/** The heaviest words of an article say what it is about; the rest is noise, and costs time. */
const keptWords = 80

function unit(words: ReadonlyMap<string, number>, rarity: ReadonlyMap<string, number>): Vector {
  const weighed: [string, number][] = []
  for (const [word, weight] of words) {
    const score = weight * (rarity.get(word) ?? 0)
    if (score > 0) weighed.push([word, score])
  }
  weighed.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  weighed.length = Math.min(weighed.length, keptWords)
  // Names, days and statements come on top of the words: an article that has none is not less like the others for it.
  const length = Math.sqrt(weighed.reduce((sum, [key, score]) => sum + (key.includes(' ') ? 0 : score * score), 0)) || 1
  return new Map(weighed.map(([word, score]) => [word, score / length]))
}

/** The cosine of two vectors of length 1. */
export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0)
  return sum
}
