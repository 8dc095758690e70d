import type {Answered} from '../../src/search/read/find-wanted.ts'
import {type Word, wordsOf} from '../../src/search/words.ts'

/** The words of a text that a question asked for. */
export interface Hits {
  readonly words: readonly Word[]
  /** Numbers of `words`. */
  readonly hits: ReadonlySet<number>
  /** How many of the things wanted are there. */
  readonly kinds: number
}

/** Finds what is wanted in a text: words in any of the forms that were found, a quotation where it stands whole. */
export function hitsIn(text: string, wanted: readonly Answered[]): Hits {
  const words = wordsOf(text)
  const hits = new Set<number>()
  let kinds = 0
  for (const one of wanted) {
    const before = hits.size
    const together = one.exact || one.words.length > 1
    words.forEach(({word}, at) => {
      if (!together && one.marked.has(word)) hits.add(at)
      else if (together && one.words.every((other, next) => words[at + next]?.word === other))
        for (let next = 0; next < one.words.length; next++) hits.add(at + next)
    })
    if (hits.size > before) kinds++
  }
  return {words, hits, kinds}
}
