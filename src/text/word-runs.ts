/** As many words in a row as two people do not write alike by chance: `the ferry sailed again on`. */
export const wordsInRun = 5

/**
 * A number for each run of five words of a text, in order: the same for the same words, whatever stands between them.
 * Case, marks and apostrophes are no difference: `don’t` is `Don't`. How many of them two texts share tells a copy
 * (Broder 1997).
 */
export function wordRuns(text: string): Uint32Array {
  const words = hashesOfWords(text.toLowerCase())
  const runs = new Uint32Array(Math.max(0, words.length - wordsInRun + 1))
  for (let at = 0; at < runs.length; at++) {
    let run = hashSeed
    for (let next = at; next < at + wordsInRun; next++)
      run = Math.imul(run ^ (words[next] ?? 0), mixFactor) ^ (run >>> 15)
    runs[at] = mixed(run)
  }
  return runs
}

/** One pass over the code units, each of which asks once whether it is a letter: every article waits for it. */
function hashesOfWords(lower: string): readonly number[] {
  const hashes: number[] = []
  let hash = hashSeed
  let isOpen = false
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0
    const sort = sorts[code] || learnSort(code)
    if (sort === letter) {
      hash = Math.imul(hash ^ code, hashFactor)
      isOpen = true
      continue
    }
    if (isOpen) hashes.push(hash)
    hash = hashSeed
    isOpen = false
    if (sort === sign) hashes.push(Math.imul(hash ^ code, hashFactor))
  }
  return hashes
}

/** What a code unit is to a word; 0 is one that was not asked yet. */
const letter = 1
const between = 2
/** Where no space stands between words, each letter is one. */
const sign = 3

const sorts = new Uint8Array(0x10000)

function learnSort(code: number): number {
  const unit = String.fromCharCode(code)
  const sort = spaceless.test(unit) ? sign : wordLike.test(unit) ? letter : between
  sorts[code] = sort
  return sort
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const wordLike = /[\p{L}\p{M}\p{N}\p{Cs}]/u

/** FNV-1a begins with this and multiplies by `hashFactor` at each letter. */
const hashSeed = 0x811c9dc5
const hashFactor = 0x01000193
const mixFactor = 0x85ebca6b

/** Spreads a hash evenly, so that the smallest of a text may be any of it: the last steps of MurmurHash3. */
function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16)
  mix = Math.imul(mix, mixFactor)
  mix ^= mix >>> 13
  mix = Math.imul(mix, 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}
