import {functionWords} from '../../vocabulary/english/common-words.ts'

/**
 * The words of a text that tell what it is about, cut to their first six letters so that `floods` and `flooding` are one;
 * of scripts without blanks each pair of signs.
 */
export function contentWords(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    if (/[\u3040-\u30ff\u3400-\u9fff]/.test(word))
      for (let at = 0; at + 2 <= word.length; at++) found.add(word.slice(at, at + 2))
    else if (word.length > 2 && !functionWords.has(word)) found.add(word.replace(/['’]s$/, '').slice(0, 6))
  }
  return found
}

/** The share of a line's content words that the text has, 0 to 1; 0 for a line that has none. */
export function supportIn(words: ReadonlySet<string>, line: string): number {
  const own = contentWords(line)
  if (own.size === 0) return 0
  let both = 0
  for (const word of own) if (words.has(word)) both++
  return both / own.size
}
