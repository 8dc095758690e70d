import type {Lexicon} from '../lexicon.ts'
import {rarityIn} from '../rarity.ts'
import {heaviest, reweighed, type Vector} from '../vector.ts'
import type {Profile} from './profile.ts'

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
export function weigh(profiles: readonly Profile[], lexicon: Lexicon): Weighed[] {
  const documents = profiles.map(({features}) => features.words)
  const inNews = rarityIn(documents, lexicon)
  const inArchive = rarityIn(documents, lexicon, archiveBackground)
  const common = [...inNews.keys()].map((number) => !lexicon.wordOf(number).includes(' '))
  const unit = (features: Vector, rarity: Float64Array): Vector => {
    const telling = reweighed(features, (weight, word) => weight * (rarity[word] ?? 0))
    const kept = heaviest(telling, keptWords, lexicon)
    // Names, days and statements come on top of the words: an article that has none is not less like the others for it.
    const length =
      Math.sqrt(kept.weights.reduce((sum, weight, at) => (common[kept.words[at] ?? 0] ? sum + weight ** 2 : sum), 0)) ||
      1
    return reweighed(kept, (weight) => weight / length)
  }
  return profiles.map(({features}) => ({inNews: unit(features, inNews), inArchive: unit(features, inArchive)}))
}

/** So few that five articles count for more, and enough that a pair of articles still has rare words. */
const archiveBackground = 3

const keptWords = 80
