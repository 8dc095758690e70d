import type {SearchEntry} from './entry.ts'
import {wordsOf} from './words.ts'

/** Where the running text begins: a smaller place is in the headline. */
export const firstPlaceOfText = 64
/** Places between two passages, so that no phrase goes across. */
const gap = 8

/** The words of an article with their places, and the places of what its people say. */
export interface Placed {
  readonly words: ReadonlyMap<string, readonly number[]>
  /** By person: pairs of place and length. */
  readonly said: ReadonlyMap<string, readonly number[]>
  readonly length: number
}

export function placesOf({headline, passages}: SearchEntry): Placed {
  const words = new Map<string, number[]>()
  const said = new Map<string, number[]>()
  const put = (word: string, place: number): void => {
    const places = words.get(word)
    if (places) places.push(place)
    else words.set(word, [place])
  }
  wordsOf(headline)
    .slice(0, firstPlaceOfText - gap)
    .forEach(({word}, place) => {
      put(word, place)
    })
  let next = firstPlaceOfText
  let length = 0
  for (const passage of passages) {
    const found = wordsOf(passage.text)
    found.forEach(({word}, at) => {
      put(word, next + at)
    })
    for (const {start, end, person} of passage.said) {
      if (person === undefined) continue
      const from = firstAt(found, (word) => word.end > start)
      const to = firstAt(found, (word) => word.start >= end) - 1
      if (to < from) continue
      const stretches = said.get(person) ?? []
      said.set(person, stretches)
      stretches.push(next + from, to - from + 1)
    }
    next += found.length + gap
    length += found.length
  }
  for (const [person, stretches] of said) said.set(person, inOrder(stretches))
  return {words, said, length}
}

/** Statements within statements come after those around them in the record, and before them in the text. */
function inOrder(stretches: readonly number[]): number[] {
  const pairs = stretches.flatMap((place, at) => (at % 2 === 0 ? [[place, stretches[at + 1] ?? 0] as const] : []))
  return pairs.sort(([a, long], [b, other]) => a - b || long - other).flat()
}

/** Where the words begin that are so, and all behind them; a paragraph of a thousand statements has ten thousand words. */
function firstAt<Word>(words: readonly Word[], isSo: (word: Word) => boolean): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const word = words[middle]
    if (word !== undefined && isSo(word)) high = middle
    else low = middle + 1
  }
  return low
}
