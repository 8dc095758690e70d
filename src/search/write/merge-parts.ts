import {ByteWriter, sharedLetters} from '../bytes.ts'
import {fileOfIndex} from '../files.ts'
import {PartReader} from './part.ts'

/** Takes a file of the index as soon as it is whole. */
export type Write = (name: string, bytes: Uint8Array) => void

/** A file of places is closed when it has this many bytes: what a reader waits for, a word. */
const fullPlaces = 24 * 1024
/** A file of words likewise: some three thousand. */
const fullWords = 16 * 1024

export interface MergedParts {
  readonly parts: readonly number[]
  /** The length of every article in words. */
  readonly lengths: readonly number[]
  readonly words: readonly string[]
  readonly places: readonly string[]
}

/**
 * Lays the parts together word by word: a file of words says which there are and how many articles have them, a file of
 * places where they stand. What a part says of a word is taken over as it is.
 *
 * @param onWord told every word that is none of the keys
 */
export function mergeParts(
  packed: readonly Uint8Array[],
  write: Write,
  onWord: (word: string, articles: number) => void,
): MergedParts {
  const parts = packed.map((part) => new PartReader(part))
  const words = new SortedFiles(fullWords, fileOfIndex.words, write)
  const places = new SortedFiles(fullPlaces, fileOfIndex.places, write)
  for (let word = smallest(parts); word !== undefined; word = smallest(parts)) {
    const holders = parts.flatMap((part, number) => (part.word === word ? [{part, number}] : []))
    const articles = holders.reduce((sum, {part}) => sum + part.articles, 0)
    const bytes = new ByteWriter()
    let before = -1
    for (const {part, number} of holders) {
      bytes.number(number - before - 1)
      bytes.number(part.postings.length)
      bytes.bytes(part.postings)
      before = number
      part.next()
    }
    const all = bytes.done()
    words.add(word, (writer) => {
      writer.number(articles)
      writer.number(all.length)
    })
    places.add(word, (writer) => {
      writer.number(all.length)
      writer.bytes(all)
    })
    if (!word.includes(':')) onWord(word, articles)
  }
  return {
    parts: parts.map(({lengths}) => lengths.length),
    lengths: parts.flatMap(({lengths}) => lengths),
    words: words.close(),
    places: places.close(),
  }
}

function smallest(parts: readonly PartReader[]): string | undefined {
  let least: string | undefined
  for (const {word} of parts) if (word !== undefined && (least === undefined || word < least)) least = word
  return least
}

/** Files of words in order, each closed when it is full. */
class SortedFiles {
  readonly #firsts: string[] = []
  readonly #full: number
  readonly #nameOf: (at: number) => string
  readonly #write: Write
  #writer = new ByteWriter()
  #before = ''

  constructor(full: number, nameOf: (at: number) => string, write: Write) {
    this.#full = full
    this.#nameOf = nameOf
    this.#write = write
  }

  add(word: string, rest: (writer: ByteWriter) => void): void {
    if (this.#writer.length === 0) {
      this.#firsts.push(word)
      this.#before = ''
    }
    const shared = sharedLetters(this.#before, word)
    this.#writer.number(shared)
    this.#writer.text(word.slice(shared))
    rest(this.#writer)
    this.#before = word
    if (this.#writer.length >= this.#full) this.#flush()
  }

  /** The first words of all files. */
  close(): string[] {
    if (this.#writer.length > 0) this.#flush()
    return this.#firsts
  }

  #flush(): void {
    this.#write(this.#nameOf(this.#firsts.length - 1), this.#writer.done())
    this.#writer = new ByteWriter()
  }
}
