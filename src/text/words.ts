/**
 * The spellings that newspapers use, each kept once: most words of an article were met before, and whatever a list or a
 * rule says of a word by itself needs to be looked up only once for all its occurrences (`perWord`).
 *
 * What is kept here never changes an answer, only its price: a spelling beyond the table's bound is made afresh.
 */
export interface Word {
  /** Its place in the tables of `perWord`; 0 for a spelling that came when they were full. */
  readonly word: number
  readonly text: string
  readonly lower: string
  /** Starts with an upper-case letter. */
  readonly capital: boolean
  /** Two letters or more and all of them upper case: `KCNA`, `U.N.` */
  readonly allCaps: boolean
}

/** Frequent words come early: a large archive has more spellings, but they are rare. */
const mostWords = 1 << 15

/** Every kept word at its number; none has the number 0. */
const words: Word[] = [{word: 0, text: '', lower: '', capital: false, allCaps: false}]

/** Numbers of words by the hash of their spelling, the next free slot after a taken one; 0 is free. */
const slots = new Uint16Array(mostWords * 2)

/** The spellings of all words one after the other, and where each begins: one stretch of memory, quick to compare. */
let letters = new Uint16Array(mostWords * 8)
const begins = new Uint32Array(mostWords + 1)

/**
 * The word that `codes`, the code units of a text, spell from `start` to `end`. Nothing is copied out of the text for a
 * word met before, which is why the table is no `Map`: its key would have to be cut out and hashed first.
 */
export function wordAt(codes: Uint16Array, start: number, end: number): Word {
  let hash = end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193)
  let slot = (hash ^ (hash >>> 15)) & (slots.length - 1)
  for (let number = slots[slot]; number; number = slots[slot]) {
    if (isSpelled(number, codes, start, end)) return words[number] ?? made(codes, start, end, 0)
    slot = (slot + 1) & (slots.length - 1)
  }
  const number = words.length
  const length = begins[number] ?? 0
  if (number === mostWords || end - start > longestKept) return made(codes, start, end, 0)
  if (length + end - start > letters.length) letters = enlarged(letters)
  letters.set(codes.subarray(start, end), length)
  begins[number + 1] = length + end - start
  const word = made(codes, start, end, number)
  slots[slot] = number
  words.push(word)
  return word
}

/** Longer stretches without a space are addresses and rules of dashes, which do not come back. */
const longestKept = 40

function isSpelled(number: number, codes: Uint16Array, start: number, end: number): boolean {
  const begin = begins[number] ?? 0
  if ((begins[number + 1] ?? 0) - begin !== end - start) return false
  for (let at = start, i = begin; at < end; at++, i++) if (letters[i] !== codes[at]) return false
  return true
}

function enlarged(from: Uint16Array): Uint16Array<ArrayBuffer> {
  const to = new Uint16Array(from.length * 2)
  to.set(from)
  return to
}

function made(codes: Uint16Array, start: number, end: number, number: number): Word {
  let text = ''
  // In pieces: 200,000 letters without a space are more arguments than a call takes.
  for (let at = start; at < end; at += 4096)
    text += String.fromCharCode(...codes.subarray(at, Math.min(end, at + 4096)))
  return wordOf(text, number)
}

/** A word by itself, which no table holds: `quarter`, cut out of `third-quarter`. */
export const spelled = (text: string): Word => wordOf(text, 0)

function wordOf(text: string, word: number): Word {
  const lower = text.toLowerCase()
  const capital = isUpper(text)
  return {word, text, lower, capital, allCaps: capital && isAllCaps(text, lower)}
}

/**
 * Makes a question about a word one that is answered once for each spelling: `const isCue = perWord(({lower}) =>
 * cueVerbs.has(lower))`, then `isCue(token)`. The answer must follow from the word alone.
 */
export function perWord<Answer extends NonNullable<unknown>>(ask: (word: Word) => Answer): (word: Word) => Answer {
  const answers: (Answer | undefined)[] = new Array(mostWords).fill(undefined)
  return (word) => {
    const known = answers[word.word]
    if (known !== undefined) return known
    const answer = ask(word)
    if (word.word > 0) answers[word.word] = answer
    return answer
  }
}

/** Whether a spelling begins with an upper-case letter. */
function isUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const first = text.slice(0, 1)
  return first !== first.toLowerCase()
}

function isAllCaps(text: string, lower: string): boolean {
  if (text !== text.toUpperCase()) return false
  let letters = 0
  for (let i = 0; i < text.length; i++) if (text[i] !== lower[i]) letters++
  return letters > 1
}
