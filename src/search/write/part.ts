import {ByteReader, ByteWriter, sharedLetters} from '../bytes.ts'
import {keyOf, type SearchEntry} from '../entry.ts'
import {placesOf} from '../places.ts'
import {type Posting, packPostings} from '../postings.ts'

/**
 * The index of some articles, packed: their lengths in words, and for each word or key, in order, how many of them hold
 * it and where. It knows articles by their number in the part alone, so it is good as long as they are the same.
 */
export function packPart(entries: readonly SearchEntry[]): Uint8Array {
  const words = new Map<string, Posting[]>()
  const keys = new Map<string, Posting[]>()
  const lengths = entries.map((entry, article) => {
    const placed = placesOf(entry)
    for (const [word, places] of placed.words) put(words, word, {article, places})
    // Who speaks and is not listed as named is found all the same.
    for (const person of new Set([...entry.people, ...placed.said.keys()]))
      put(keys, keyOf('person', person), {article, places: placed.said.get(person) ?? []})
    for (const topic of new Set(entry.topics)) put(keys, keyOf('topic', topic), {article, places: []})
    if (entry.story !== undefined) put(keys, keyOf('story', entry.story), {article, places: []})
    return placed.length
  })
  const writer = new ByteWriter()
  writer.number(entries.length)
  for (const length of lengths) writer.number(length)
  let before = ''
  const all = [...words, ...keys].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [word, postings] of all) {
    const shared = sharedLetters(before, word)
    writer.number(shared)
    writer.text(word.slice(shared))
    const packed = packPostings(postings, keys.has(word), entries.length)
    writer.number(postings.length)
    writer.number(packed.length)
    writer.bytes(packed)
    before = word
  }
  return writer.done()
}

function put(map: Map<string, Posting[]>, word: string, posting: Posting): void {
  const postings = map.get(word)
  if (postings) postings.push(posting)
  else map.set(word, [posting])
}

/** A part, read word by word. */
export class PartReader {
  readonly lengths: readonly number[]
  readonly #reader: ByteReader
  /** The word in hand; `undefined` behind the last. */
  word: string | undefined = ''
  articles = 0
  postings: Uint8Array = new Uint8Array()

  constructor(packed: Uint8Array) {
    this.#reader = new ByteReader(packed)
    this.lengths = Array.from({length: this.#reader.number()}, () => this.#reader.number())
    this.next()
  }

  next(): void {
    if (this.#reader.ended) {
      this.word = undefined
      return
    }
    this.word = (this.word ?? '').slice(0, this.#reader.number()) + this.#reader.text()
    this.articles = this.#reader.number()
    this.postings = this.#reader.bytes(this.#reader.number())
  }
}
