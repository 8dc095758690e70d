import type {Token} from '../../text/tokens.ts'

/** The words of an article, however often somebody asks for one. */
export interface WordsOfTokens {
  /** How often each stands in it, by its small letters. */
  readonly times: ReadonlyMap<string, number>
  /** Those that are written in small letters somewhere. */
  readonly small: ReadonlySet<string>
}

/** Counted once an article: a list of a thousand names that looked each of them up in the whole text took its square. */
export function wordsOfTokens(tokens: readonly Token[]): WordsOfTokens {
  let words = known.get(tokens)
  if (!words) {
    const times = new Map<string, number>()
    const small = new Set<string>()
    for (const {lower, capital} of tokens) {
      times.set(lower, (times.get(lower) ?? 0) + 1)
      if (!capital) small.add(lower)
    }
    words = {times, small}
    known.set(tokens, words)
  }
  return words
}

const known = new WeakMap<readonly Token[], WordsOfTokens>()
