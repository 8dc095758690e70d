import type {Lexicon} from '../lexicon.ts'
import {rarityIn} from '../rarity.ts'
import {heaviest, reweighed, type Vector} from '../vector.ts'
import type {Profile} from './profile.ts'

/**
 * Weighs what every article speaks of by how rare it is in the news and brings each article to length 1, so that the dot
 * product of two is their cosine (the vector space model, Salton, Wong and Yang 1975).
 */
export function weigh(profiles: readonly Profile[], lexicon: Lexicon): Vector[] {
  const documents = profiles.map(({features}) => features.words)
  const rarity = rarityIn(documents, lexicon)
  const isWord = [...rarity.keys()].map((number) => !lexicon.wordOf(number).includes(' '))
  return profiles.map(({features}) => {
    const telling = reweighed(features, (weight, word) => weight * (rarity[word] ?? 0))
    const kept = heaviest(telling, keptWords, lexicon)
    // Names, days and statements come on top of the words: an article that has none is not less like the others for it.
    const length =
      Math.sqrt(kept.weights.reduce((sum, weight, at) => (isWord[kept.words[at] ?? 0] ? sum + weight ** 2 : sum), 0)) ||
      1
    return reweighed(kept, (weight) => weight / length)
  })
}

const keptWords = 80
