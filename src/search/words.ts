/** A word as the index knows it, and where it stands in the text it was read from. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * The words of a text as search compares them: small, without accents, cut at apostrophes and hyphens, so that `Kim
 * Jong-un’s` is `kim`, `jong`, `un`. A number is one word with its thousands (`1,200` is `1200`). Scripts that put no
 * spaces between words give every two neighbouring letters; dictionaries for them differ from browser to browser.
 *
 * The writer of the index and the page of results both read words with this function alone.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordLike)) {
    const [printed] = match
    const start = match.index
    const end = start + printed.length
    if (spaceless.test(printed)) pairs(words, printed, start)
    else if (!(printed === 's' && isApostrophe(text.charAt(start - 1)))) words.push({word: fold(printed), start, end})
  }
  return words
}

/** `1,200.50`; letters with the marks above them; never across an apostrophe. */
const wordLike =
  /\p{N}+(?:[.,]\p{N}+)+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー\p{M}]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const isApostrophe = (letter: string): boolean => letter === '’' || letter === "'"

function pairs(words: Word[], printed: string, start: number): void {
  const letters = [...printed]
  let at = start
  for (let i = 0; i < letters.length; i++) {
    const [first = '', second = ''] = [letters[i], letters[i + 1]]
    if (second || letters.length === 1)
      words.push({word: fold(first + second), start: at, end: at + first.length + second.length})
    at += first.length
  }
}

/** A word as it compares: `Zürich` and `zurich`, `Straße` and `strasse` are one. */
export function fold(word: string): string {
  if (/^[a-z]+$/.test(word)) return word
  const small = word.toLowerCase()
  if (/^[a-z]+$/.test(small)) return small
  return small
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/(?<=\p{N})[.,](?=\p{N}{3}(?!\p{N}))/gu, '')
    .normalize('NFC')
}

/** Accents, and the points of Hebrew and Arabic; not the vowels of Indian scripts, which tell words apart. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
