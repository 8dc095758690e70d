import {abbreviations} from '../vocabulary/english/abbreviations.ts'
import {type Word, wordAt} from './words.ts'

/** A word, number or mark of the reading text. */
export interface Token extends Word {
  readonly start: number
  readonly end: number
  /** `possessive` is the ’s of `Ruiz’s`: a token of its own, so that names compare equal with and without it. */
  readonly kind: 'word' | 'number' | 'possessive' | 'mark'
  /** The index of its sentence, set by `read`; -1 between blocks. */
  sentence: number
}

/**
 * Cuts a text into tokens. Hyphens and apostrophes inside a word stay (`Sun-nam`, `O’Neill`, `al-Haddad`), full stops
 * stay on initials and abbreviations (`J.`, `U.S.`, `Gen.`), `''` and ` `` ` are one mark each.
 *
 * One hand-written pass over the character codes: the same cut by one Unicode regular expression took four times as
 * long, and every annotator waits for it.
 *
 * @param most after so many the rest of the text is left as it is.
 */
export function tokenize(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const codes = codesOf(text)
  const tokens: Token[] = []
  const {length} = text
  let at = 0
  while (at < length && tokens.length < most) {
    const sort = sortAt(codes, at)
    if (sort === space) {
      at++
      continue
    }
    const start = at
    if (sort === letter) {
      at = endOfWord(codes, at)
      const possessive = possessiveAt(codes, start, at)
      tokens.push(token(codes, start, at - possessive, 'word'))
      if (possessive > 0) tokens.push(token(codes, at - possessive, at, 'possessive'))
    } else if (sort === digit) {
      at = endOfNumber(codes, at)
      tokens.push(token(codes, start, at, 'number'))
    } else {
      at += markAt(codes, at)
      tokens.push(token(codes, start, at, 'mark'))
    }
  }
  return tokens
}

/** Code units, 0 behind the end: a list of numbers is read several times as fast as a string, letter by letter. */
const buffer = new Uint16Array(1 << 16)

function codesOf(text: string): Uint16Array {
  const {length} = text
  const codes = length + 4 > buffer.length ? new Uint16Array(length + 4) : buffer
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at)
  codes.fill(0, length, length + 4)
  return codes
}

function token(codes: Uint16Array, start: number, end: number, kind: Token['kind']): Token {
  const {word, text, lower, capital, allCaps} = wordAt(codes, start, end)
  // a circled letter is a capital and no word
  const isWord = kind === 'word'
  return {start, end, word, text, lower, kind, capital: isWord && capital, allCaps: isWord && allCaps, sentence: -1}
}

/** The length of the mark at `at`: `''`, ` `` ` and signs of two code units are one. */
function markAt(codes: Uint16Array, at: number): 1 | 2 {
  const code = codes[at] ?? 0
  if (code === 0x27 && isTriple(codes, at) && !isAfterSpace(codes, at)) return 1
  if (code === 0x60 || code === 0x27) return codes[at + 1] === code ? 2 : 1
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1
}

/** `'''` behind a word closes a single mark and then a double one (''She said: 'It holds,''' he recalled); before a word it opens both. */
const isTriple = (codes: Uint16Array, at: number): boolean =>
  codes[at + 1] === 0x27 && codes[at + 2] === 0x27 && codes[at + 3] !== 0x27 && codes[at - 1] !== 0x27

const isAfterSpace = (codes: Uint16Array, at: number): boolean => at === 0 || sortAt(codes, at - 1) === space

function endOfNumber(codes: Uint16Array, from: number): number {
  let at = from
  for (;;) {
    const sort = sortAt(codes, at)
    if (sort === digit || sort === letter) at++
    else if ((sort === stop || codes[at] === 0x2c) && sortAt(codes, at + 1) === digit) at++
    else return at
  }
}

function endOfWord(codes: Uint16Array, from: number): number {
  let at = from
  for (;;) {
    const sort = sortAt(codes, at)
    if (sort === letter || sort === digit)
      at++ // "G20"
    else if (sort === space) return at
    else if ((sort === apostrophe || sort === hyphen) && sortAt(codes, at + 1) === letter) at++
    else if (sort === hyphen && sortAt(codes, at + 1) === digit)
      at++ // "Covid-19"
    else if (sort === stop && keepsItsStop(codes, from, at)) {
      at++
      // "Dr.Ruiz", set without a space
      if (
        at - from > 2 &&
        at - from < 16 &&
        sortAt(codes, at) === letter &&
        abbreviations.has(wordAt(codes, from, at - 1).lower)
      )
        return at
    } else return at
  }
}

/** Whether the full stop at `at` belongs to the word begun at `from`: initials, dotted acronyms, abbreviations. */
function keepsItsStop(codes: Uint16Array, from: number, at: number): boolean {
  const length = at - from
  if (length === 1)
    return wordAt(codes, from, at).capital || (sortAt(codes, at + 1) === letter && codes[at + 2] === 0x2e)
  // the next letter of "U.S.", of "A.F.L.-C.I.O."
  if (codes[sortAt(codes, at - 2) === hyphen ? at - 3 : at - 2] === 0x2e) return true
  return length <= 5 && abbreviations.has(wordAt(codes, from, at).lower)
}

/** The length of a final ’s (2) or of a bare final apostrophe after s (0: it is a mark of its own). */
function possessiveAt(codes: Uint16Array, start: number, end: number): 0 | 2 {
  if (end - start < 3) return 0
  const last = codes[end - 1]
  return (last === 0x73 || last === 0x53) && sortAt(codes, end - 2) === apostrophe ? 2 : 0
}

/** What a code unit is to a token; 0 in the table is one that was not asked yet. */
const letter = 1
const digit = 2
const space = 3
const apostrophe = 4
const hyphen = 5
const stop = 6
const other = 7

const sorts = new Uint8Array(0x10000)

/** The sort of the unit at `at`: each unit asks the slow questions once. */
function sortAt(codes: Uint16Array, at: number): number {
  const code = codes[at] ?? 0
  return sorts[code] || learnSort(code)
}

function learnSort(code: number): number {
  const sort = sortOf(code)
  sorts[code] = sort
  return sort
}

function sortOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return digit
  if (code === 0x27 || code === 0x2019) return apostrophe
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return hyphen
  if (code === 0x2e) return stop
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return space
  if ((code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000) return space
  return letterOrMark.test(String.fromCharCode(code)) ? letter : other
}

const letterOrMark = /[\p{L}\p{M}]/u
