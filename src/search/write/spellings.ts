import {ByteWriter, sharedLetters} from '../bytes.ts'

/** As many words as a misspelt one is compared with: some 150 kilobytes, which are loaded only when it is. */
const mostSpellings = 40_000

/** The words printed in most articles, to tell what somebody meant who typed another. */
export class Spellings {
  readonly #words: {readonly word: string; readonly articles: number}[] = []

  add(word: string, articles: number): void {
    if (word.length < 4 || /\p{N}/u.test(word)) return
    this.#words.push({word, articles})
    if (this.#words.length >= 4 * mostSpellings) this.#thin()
  }

  pack(): Uint8Array {
    this.#thin()
    const writer = new ByteWriter()
    let before = ''
    for (const {word, articles} of this.#words.sort((a, b) => (a.word < b.word ? -1 : 1))) {
      const shared = sharedLetters(before, word)
      writer.number(shared)
      writer.text(word.slice(shared))
      writer.number(articles)
      before = word
    }
    return writer.done()
  }

  #thin(): void {
    this.#words.sort((a, b) => b.articles - a.articles || (a.word < b.word ? -1 : 1))
    this.#words.length = Math.min(this.#words.length, mostSpellings)
  }
}
