import {hashFactor, hashSeed, shortHash} from './short-hash.ts'

/**
 * The id of a quote: the article's id and a hash of the words, so that it survives every change but one of the words
 * themselves. `taken` counts how often the article has printed the words; a quote printed twice gets `-2`.
 */
export function quoteId(article: string, text: string, taken: Map<string, number>): string {
  const id = `${article}.q${hashOfWords(text)}`
  const count = (taken.get(id) ?? 0) + 1
  taken.set(id, count)
  return count === 1 ? id : `${id}-${count}`
}

/**
 * The hash of a text’s letters and digits in lower case, one space for whatever stands between them. Read letter by
 * letter while they are ASCII: articles have dozens of quotes, and making the plain text first took most of the time.
 */
function hashOfWords(text: string): string {
  let hash = hashSeed
  let begun = false
  let gap = false
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i)
    if (code >= 0x41 && code <= 0x5a) code += 0x20
    const isWord = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
    if (isWord) {
      if (begun && gap) hash = Math.imul(hash ^ 0x20, hashFactor)
      hash = Math.imul(hash ^ code, hashFactor)
      begun = true
    } else if (code >= 0x80 && (code < 0x2000 || code > 0x206f)) {
      // letters there may be among; in general punctuation the curly quotation marks stand, and no letter
      return shortHash(text.toLowerCase().replace(noLetters, ' ').trim())
    }
    gap = !isWord
  }
  return (hash >>> 0).toString(36)
}

const noLetters = /[^\p{L}\p{N}]+/gu
