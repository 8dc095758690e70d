import {abbreviations} from '../vocabulary/abbreviations.ts'

/** A word, number or mark of the reading text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** `possessive` is the ’s of `Ruiz’s`: a token of its own, so that names compare equal with and without it. */
  readonly kind: 'word' | 'number' | 'possessive' | 'mark'
  /** Starts with an upper-case letter. */
  readonly capital: boolean
  /** Two letters or more and all of them upper case: `KCNA`, `U.N.` */
  readonly allCaps: boolean
  /** The index of its sentence, set by `read`; -1 between blocks. */
  sentence: number
}

/**
 * Cuts a text into tokens. Hyphens and apostrophes inside a word stay (`Sun-nam`, `O’Neill`, `al-Haddad`), full stops
 * stay on initials and abbreviations (`J.`, `U.S.`, `Gen.`), `''` and ` `` ` are one mark each.
 *
 * One hand-written pass over the character codes: the same cut by one Unicode regular expression took four times as
 * long, and every annotator waits for it.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const {length} = text
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    const start = at
    if (isDigit(code)) {
      at = endOfNumber(text, at)
      tokens.push(token(text, start, at, 'number'))
    } else if (isWordPart(text, at)) {
      at = endOfWord(text, at)
      const possessive = possessiveAt(text, start, at)
      if (possessive > 0) {
        tokens.push(token(text, start, at - possessive, 'word'), token(text, at - possessive, at, 'possessive'))
      } else {
        tokens.push(token(text, start, at, 'word'))
      }
    } else {
      at +=
        (code === 0x60 || code === 0x27) && text.charCodeAt(at + 1) === code
          ? 2
          : code >= 0xd800 && code < 0xdc00
            ? 2
            : 1
      tokens.push(token(text, start, at, 'mark'))
    }
  }
  return tokens
}

function token(text: string, start: number, end: number, kind: Token['kind']): Token {
  const words = text.slice(start, end)
  const lower = words.toLowerCase()
  const capital = kind === 'word' && isUpper(words)
  return {start, end, text: words, lower, kind, capital, allCaps: capital && isAllCaps(words, lower), sentence: -1}
}

function isUpper(words: string): boolean {
  const code = words.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const first = words.slice(0, 1)
  return first !== first.toLowerCase()
}

function isAllCaps(words: string, lower: string): boolean {
  const second = words.charCodeAt(1)
  if (Number.isNaN(second) || (second >= 0x61 && second <= 0x7a)) return false // most capitalised words, answered at once
  if (words !== words.toUpperCase()) return false
  let letters = 0
  for (let i = 0; i < words.length; i++) if (words[i] !== lower[i]) letters++
  return letters > 1
}

function endOfNumber(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (isDigit(code) || isWordPart(text, at)) at++
    else if ((code === 0x2c || code === 0x2e) && isDigit(text.charCodeAt(at + 1))) at++
    else return at
  }
}

function endOfWord(text: string, from: number): number {
  let at = from
  for (;;) {
    if (isWordPart(text, at)) at++
    else if ((isApostrophe(text.charCodeAt(at)) || isHyphen(text.charCodeAt(at))) && isWordPart(text, at + 1)) at++
    else if (isHyphen(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)))
      at++ // "Covid-19"
    else if (isDigit(text.charCodeAt(at)))
      at++ // "G20"
    else if (text.charCodeAt(at) === 0x2e && keepsItsStop(text, from, at)) {
      at++
      // "Dr.Ruiz", set without a space
      if (at - from > 2 && isWordPart(text, at) && abbreviations.has(text.slice(from, at - 1).toLowerCase())) return at
    } else return at
  }
}

/** Whether the full stop at `at` belongs to the word begun at `from`: initials, dotted acronyms, abbreviations. */
function keepsItsStop(text: string, from: number, at: number): boolean {
  const length = at - from
  if (length === 1)
    return isUpper(text.slice(from, at)) || (isWordPart(text, at + 1) && text.charCodeAt(at + 2) === 0x2e)
  if (text.charCodeAt(at - 2) === 0x2e) return true // the next letter of "U.S."
  return length <= 5 && abbreviations.has(text.slice(from, at).toLowerCase())
}

/** The length of a final ’s (2) or of a bare final apostrophe after s (0: it is a mark of its own). */
function possessiveAt(text: string, start: number, end: number): number {
  if (end - start < 3) return 0
  const last = text.charCodeAt(end - 1)
  return (last === 0x73 || last === 0x53) && isApostrophe(text.charCodeAt(end - 2)) ? 2 : 0
}

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

const letterOrMark = /[\p{L}\p{M}]/u

/** Whether the unit at `at` is a letter (ASCII answered without the regular expression, which is most of a newspaper). */
function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (Number.isNaN(code) || (code >= 0x2000 && code <= 0x206f)) return false
  return letterOrMark.test(text.charAt(at))
}
