import type {Lexicon} from './lexicon.ts'

/** A sparse vector over the words of a lexicon; two typed arrays, since an archive has millions of such weights. */
export interface Vector {
  /** Numbers of a lexicon, rising. */
  readonly words: Uint32Array
  /** The weight of each. */
  readonly weights: Float64Array
}

export function vectorOf(weightOf: ReadonlyMap<number, number>): Vector {
  const words = new Uint32Array(weightOf.size)
  let size = 0
  for (const word of weightOf.keys()) words[size++] = word
  words.sort()
  return {words, weights: new Float64Array(size).map((_nothing, at) => weightOf.get(words[at] ?? 0) ?? 0)}
}

/**
 * A vector of the heaviest words alone: they say what something is about; the rest is noise, and costs time. Of equally
 * heavy words the first in the alphabet are kept.
 */
export function heaviest(vector: Vector, count: number, lexicon: Lexicon): Vector {
  const {words, weights} = vector
  if (words.length <= count) return vector
  const least = weights.toSorted()[words.length - count] ?? 0
  const equal = words.filter((_word, at) => weights[at] === least).sort((a, b) => lexicon.compare(a, b))
  const above = weights.reduce((sum, weight) => (weight > least ? sum + 1 : sum), 0)
  const taken = new Set(equal.subarray(0, count - above))
  return reweighed(vector, (weight, word) => (weight > least || taken.has(word) ? weight : 0))
}

/** A vector with other weights; words that weigh nothing are left out. */
export function reweighed({words, weights}: Vector, weigh: (weight: number, word: number) => number): Vector {
  const kept = {words: new Uint32Array(words.length), weights: new Float64Array(words.length)}
  let size = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0
    const weight = weigh(weights[at] ?? 0, word)
    if (weight <= 0) continue
    kept.words[size] = word
    kept.weights[size++] = weight
  }
  return {words: kept.words.subarray(0, size), weights: kept.weights.subarray(0, size)}
}

/** The weight of a word; 0 when it has none. */
export function weightOf({words, weights}: Vector, word: number): number {
  const at = firstFrom(words, word, 0)
  return words[at] === word ? (weights[at] ?? 0) : 0
}

export const has = (vector: Vector, word: number): boolean => weightOf(vector, word) > 0

/** How many words `of` shares with another, and what they weigh in `of` together. */
export function shareOf(of: Vector, other: Vector): {readonly count: number; readonly weight: number} {
  let [count, weight, i, j] = [0, 0, 0, 0]
  while (i < of.words.length && j < other.words.length) {
    const difference = (of.words[i] ?? 0) - (other.words[j] ?? 0)
    if (difference === 0) {
      count++
      weight += of.weights[i] ?? 0
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return {count, weight}
}

/** The dot product; of two vectors of length 1 it is their cosine. */
export function dot({words, weights}: Vector, other: Vector): number {
  return words.reduce((sum, word, at) => sum + (weights[at] ?? 0) * weightOf(other, word), 0)
}

/**
 * One vector laid out over all words of a lexicon, to be multiplied with many: looking the words of the others up in
 * it takes a third of walking both rows side by side.
 */
export class LaidOut {
  readonly #weights: Float64Array
  #words: Uint32Array = new Uint32Array(0)

  constructor({size}: Lexicon) {
    this.#weights = new Float64Array(size)
  }

  /** Puts `vector` in the place of the one before it. */
  lay({words, weights}: Vector): void {
    for (const word of this.#words) this.#weights[word] = 0
    for (let at = 0; at < words.length; at++) this.#weights[words[at] ?? 0] = weights[at] ?? 0
    this.#words = words
  }

  dot({words, weights}: Vector): number {
    let sum = 0
    for (let at = 0; at < words.length; at++) sum += (this.#weights[words[at] ?? 0] ?? 0) * (weights[at] ?? 0)
    return sum
  }
}

/** Where the first number that is not below `word` stands, looked for from `from` on. */
function firstFrom(words: Uint32Array, word: number, from: number): number {
  let to = words.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((words[middle] ?? 0) < word) from = middle + 1
    else to = middle
  }
  return from
}

export function sumOf(a: Vector, b: Vector): Vector {
  const words = new Uint32Array(a.words.length + b.words.length)
  const weights = new Float64Array(words.length)
  let [size, i, j] = [0, 0, 0]
  while (i < a.words.length || j < b.words.length) {
    const [left, right] = [a.words[i] ?? none, b.words[j] ?? none]
    words[size] = Math.min(left, right)
    weights[size++] = (left <= right ? (a.weights[i] ?? 0) : 0) + (right <= left ? (b.weights[j] ?? 0) : 0)
    if (left <= right) i++
    if (right <= left) j++
  }
  return {words: words.slice(0, size), weights: weights.slice(0, size)}
}

/** Larger than any number of a word. */
const none = 2 ** 32
