import {perWord, type Word} from '../text/words.ts'
import {stem} from './stem.ts'

/**
 * Numbers for words, in the order they are first met, so that an article is a row of numbers and comparing two never
 * compares letters. What is no word (a person, a day) has a number as well, under a name that no word has.
 */
export class Lexicon {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  readonly #numberOfStem = perWord(({lower}) => this.numberOf(stem(lower)))

  /** How many there are: numbers run from 0 to one below it. */
  get size(): number {
    return this.#words.length
  }

  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.push(word) - 1
    this.#numbers.set(word, number)
    return number
  }

  /** The number of the stem of a word: `sanctions` and `Sanctioned` have the one of `sanction`. */
  numberOfStem(word: Word): number {
    return this.#numberOfStem(word)
  }

  wordOf(number: number): string {
    return this.#words[number] ?? ''
  }

  /** For sorting: by what the numbers stand for, which is the same in whatever order articles are read. */
  compare(a: number, b: number): number {
    return a === b ? 0 : this.wordOf(a) < this.wordOf(b) ? -1 : 1
  }
}
