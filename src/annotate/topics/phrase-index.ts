import type {Token} from '../../text/tokens.ts'
import {tokenize} from '../../text/tokens.ts'
import {perWord, type Word} from '../../text/words.ts'
import {withPlurals} from '../../vocabulary/english/plurals.ts'

/** The phrases that begin with a word, the longest first, each with what it stands for. */
export type PhraseIndex<V> = (word: Word) => readonly Phrase<V>[]

interface Phrase<V> {
  readonly rest: readonly string[]
  readonly value: V
}

/** A phrase found: tokens from `first` up to, not including, `end`. */
export interface Hit<V> {
  readonly first: number
  readonly end: number
  readonly value: V
}

/**
 * Prepares phrases for `findPhrases`: each stands for itself in lower case and for the plural of its last word
 * (`arms deal`, `arms deals`; `treaty`, `treaties`).
 */
export function indexPhrases<V>(entries: Iterable<readonly [phrase: string, value: V]>): PhraseIndex<V> {
  const index = new Map<string, Phrase<V>[]>()
  for (const [phrase, value] of entries) {
    const words = tokenize(phrase).map(({lower}) => lower)
    for (const last of withPlurals(words.at(-1) ?? '')) {
      const [first, ...rest] = [...words.slice(0, -1), last]
      if (!first) continue
      const phrases = index.get(first)
      if (phrases) phrases.push({rest, value})
      else index.set(first, [{rest, value}])
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.rest.length - a.rest.length)
  const none: readonly Phrase<V>[] = []
  return perWord(({lower}) => index.get(lower) ?? none)
}

/** Every phrase of the index in the text, one look-up a token. */
export function findPhrases<V>(tokens: readonly Token[], index: PhraseIndex<V>): readonly Hit<V>[] {
  const hits: Hit<V>[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    for (const {rest, value} of index(token)) {
      if (follows(tokens, at + 1, rest)) hits.push({first: at, end: at + 1 + rest.length, value})
    }
  }
  return hits
}

/** Whether `words` are the tokens from `at` on. */
function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++) if (tokens[at + offset]?.lower !== words[offset]) return false
  return true
}
