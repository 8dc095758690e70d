import type {Echo} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {has, shareOf, type Vector} from '../vector.ts'

export const sameWords = defineRule({
  name: 'same-words',
  says: 'The words are the same.',
  example: '“The dam will hold,” said Ana Ruiz, here and there.',
})

export const wordsWithin = defineRule({
  name: 'words-within',
  says: 'The words of one stand within the other.',
  example: '“The dam will hold,” here, and “The dam will hold for years,” there.',
})

export const sharedRareWords = defineRule({
  name: 'shared-rare-words',
  says: 'One speaker, and rare words in common: another wording of the same.',
  example: '“Ease the blockade of the northern ports,” here, and “Lift the northern ports’ blockade,” there.',
})

/** How the words of two utterances relate, and the rule that says so; undefined when they do not. */
export type Likeness =
  | (Pick<Echo, 'relation' | 'rule'> & {
      /** The words alone would do, whoever is named as the speaker. */
      readonly strong: boolean
      /** They are few, and enough only where one speaker said them within days. */
      readonly slight: boolean
    })
  | undefined

/** An utterance prepared for comparing: its stems in order, by number, and the telling ones with their rarity. */
export interface Said {
  readonly words: Uint32Array
  readonly telling: Vector
  /** The rarity of all telling words together. */
  readonly weight: number
}

/**
 * Compares two utterances word by word.
 *
 * The same words are a `repeat`, words that stand within the other an `excerpt`. Two translations of one sentence
 * choose their own small words and synonyms, but share what is hard to say otherwise: most of the rarity of both, or
 * half of it when three telling words stand in a row (`ease the blockade of the northern ports`, `lift the northern
 * ports’ blockade`). `We will strengthen cooperation` is in too many sentences to be the same one.
 */
export function compareUtterances(a: Said, b: Said): Likeness {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const {words, telling, weight} = short
  // `I want to go back to my ward`: one word that is its own, in a sentence long enough to be no formula
  const says = words.length >= phraseLength ? 1 : 2
  const within = words.length >= fewestWords && telling.words.length >= says && isWithin(words, long.words)
  const strong = weight >= strongWeight
  if (within && words.length === long.words.length && weight >= leastWeight)
    return {relation: 'repeat', rule: sameWords.name, strong, slight: weight < ownWeight}
  if (within && weight >= ownWeight) {
    const slight = words.length < phraseLength || weight < phraseWeight
    return {relation: 'excerpt', rule: wordsWithin.name, strong, slight}
  }
  return translation(a, b)
}

const fewestWords = 4
/** Two words that are not everybody's: less is said by anybody (`I am very happy`). */
const leastWeight = 3.5
const ownWeight = 5
/** A speaker says a few words again and again (`a great new harbour`); a longer run is cut from one sentence. */
const phraseLength = 6
const phraseWeight = 9

function translation(a: Said, b: Said): Likeness {
  const [light, heavy] = a.weight <= b.weight ? [a, b] : [b, a]
  const {weight: shared, count} = shareOf(light.telling, heavy.telling)
  const ofLight = shared / light.weight
  if (count < sharedWords || shared / heavy.weight < ofTheLonger) return undefined
  const enough =
    (ofLight >= most && shared >= sharedWeight) || (ofLight >= half && shared >= sharedWeightInRun && sharesRun(a, b))
  if (!enough) return undefined
  const strong = count >= strongWords && ofLight >= most
  const allThere = count > sharedWords && shared / heavy.weight >= nearlyAll
  return {relation: 'translation', rule: sharedRareWords.name, strong, slight: !strong && !allThere}
}

/** Four telling words, and rarer ones than a stock phrase of diplomacy has (`a wide exchange of views`). */
const sharedWords = 4
const sharedWeight = 11
const sharedWeightInRun = 9.5
const most = 0.62
const half = 0.5
/** In other words the same is said again on another day, but not with all that is telling in it. */
const nearlyAll = 0.75
/** What two people do not say alike by chance. */
const strongWeight = 15
const strongWords = 7
/** The longer one may say more, not something else. */
const ofTheLonger = 0.4

/** Whether `short` stands in `long`, word after word. */
function isWithin(short: Uint32Array, long: Uint32Array): boolean {
  if (short.length === 0) return false
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every((word, offset) => long[at + offset] === word)) return true
  }
  return false
}

/** Whether three telling words follow each other in both, small words aside: `social and defence tasks`. */
function sharesRun(a: Said, b: Said): boolean {
  const runs = new Set(runsOf(a))
  return runsOf(b).some((run) => runs.has(run))
}

function runsOf({words, telling}: Said): string[] {
  const kept = words.filter((word) => has(telling, word))
  return Array.from(kept.subarray(2), (word, index) => `${kept[index]} ${kept[index + 1]} ${word}`)
}
