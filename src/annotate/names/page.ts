import {namesInCredit} from '../../lines/credit.ts'
import {lowerAt} from '../../text/cursor.ts'
import type {Reading} from '../../text/reading.ts'
import type {Sentence} from '../../text/sentences.ts'
import type {Token} from '../../text/tokens.ts'
import {perWord, type Word} from '../../text/words.ts'
import {hyphenPrefixes, nameParticles} from '../../vocabulary/names/name-particles.ts'
import {creditWords} from '../../vocabulary/page/byline-words.ts'
import {smallWordsOfTitles} from '../../vocabulary/page/headline-words.ts'
import {kind, kindsOf} from './word-kinds.ts'

/** An article laid out for the search for names: what each token may be, looked up once. */
export interface Page {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly reading: Reading
  /** The kinds of each capitalised token and of each particle; 0 elsewhere. */
  readonly kinds: Int32Array
  /** 1 where a token may be part of a name: a capital, or an article before one (`al-Haddad`). */
  readonly nameLike: Uint8Array
  /** 1 where the token is the first word of its sentence or of a quotation. */
  readonly opens: Uint8Array
  /** 1 for the tokens of a sentence printed as a headline: most words with a capital. */
  readonly shouted: Uint8Array
  /** Words that open a sentence and that the article also prints in lower case: `Police` is no name. */
  readonly lowerWords: ReadonlySet<string>
  /** What a token has been found part of; people are looked for in what is left. */
  readonly label: Uint8Array
}

export const label = {
  none: 0,
  place: 1,
  organisation: 2,
  person: 3,
  credit: 4,
  archived: 5,
  demonym: 6,
  thing: 7,
} as const

export function layOut(reading: Reading): Page {
  const {tokens, text} = reading
  const kinds = new Int32Array(tokens.length)
  const nameLike = new Uint8Array(tokens.length)
  const opens = new Uint8Array(tokens.length)
  const shouted = new Uint8Array(tokens.length)
  const lowerWords = new Set<string>()
  const openers = new Set<string>()
  const labels = new Uint8Array(tokens.length)
  for (const sentence of reading.sentences) {
    if (isCredit(reading, sentence)) labels.fill(label.credit, sentence.firstToken, sentence.lastToken)
    let capitals = 0
    let longWords = 0
    let commas = 0
    let opening = true
    let smallWithCapital = false
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const token = tokens[i]
      if (!token) continue
      if (token.kind === 'mark') {
        if (token.text === ',' || token.text === '(') commas++
        // "… : What", "“What", and a dash after which a headline or dateline starts anew
        if (openingMarks.has(token.text)) opening = true
        continue
      }
      if (token.kind !== 'word') {
        opening = false
        continue
      }
      if (opening) {
        opens[i] = 1
      }
      opening = false
      if (token.capital) {
        nameLike[i] = isNumberSign(tokens, i) ? 0 : 1
        if (i > sentence.firstToken && !opens[i] && !token.allCaps && smallWordsOfTitles.has(token.lower))
          smallWithCapital = true
        const bits = kindsOfCapital(token)
        kinds[i] = bits
        if (opens[i] && (bits & kind.newspaper) === 0) openers.add(token.lower)
        if (token.end - token.start > 3) {
          capitals++
          longWords++
        }
      } else {
        if (token.end - token.start > 3) longWords++
        const part = smallPartOf(token)
        if (part === smallPart.prefix) {
          nameLike[i] = 1
          kinds[i] = kindsOf(token.lower) & kind.title // "Chargé d’Affaires"
        } else if (part === smallPart.particle) kinds[i] = kind.particle
      }
    }
    if (
      longWords >= 4 &&
      longWords <= 16 &&
      commas < 2 &&
      capitals / longWords > 0.7 &&
      (smallWithCapital || reading.blocks[sentence.block]?.role === 'headline' || !endsAsSentence(text, sentence.end))
    )
      shouted.fill(1, sentence.firstToken, sentence.lastToken)
  }
  // hashing every word of the article would cost more than all the rest: the first letter settles most
  let initials = 0
  for (const word of openers) initials |= 1 << (word.charCodeAt(0) & 31)
  for (const {capital, lower} of tokens) {
    if (!capital && initials & (1 << (lower.charCodeAt(0) & 31)) && openers.has(lower)) lowerWords.add(lower)
  }
  labelPhotographers(reading, labels)
  return {text, tokens, reading, kinds, nameLike, opens, shouted, lowerWords, label: labels}
}

const kindsOfCapital = perWord(({lower, allCaps, text}) => {
  const bits = kindsOf(lower)
  // "Un" is no United Nations, "Who" no World Health Organization
  return bits & kind.organisation && !allCaps && text.length < 5 ? bits & ~kind.organisation : bits
})

/** What a word in small letters is to a name: `al-Haddad` with its prefix, the particle `von`. */
const smallPart = {none: 0, prefix: 1, particle: 2} as const

const smallPartOf = perWord((word) => {
  if (hasNamePrefix(word)) return smallPart.prefix
  return word.text.length < 6 && nameParticles.has(word.lower) ? smallPart.particle : smallPart.none
})

/** Whether the sentence says who made the article: `Edited by Ana Ruiz`, `By Ana Ruiz`. They are no people in the news. */
function isCredit({blocks, tokens}: Reading, sentence: Sentence): boolean {
  const role = blocks[sentence.block]?.role
  if (role === 'byline' || role === 'credit') return true
  const bracket = tokens[sentence.firstToken]?.text === '(' // "(Photo by Ana Ruiz/AFP)"
  const begin = sentence.firstToken + (bracket ? 1 : 0)
  const first = lowerAt(tokens, begin)
  const length = sentence.lastToken - sentence.firstToken
  if (length > 14) return false
  if (first === 'by') return length < 9 && tokens[sentence.lastToken - 1]?.kind === 'word'
  if (!creditWords.has(first)) return false
  for (let i = begin + 1; i < begin + 5; i++) if (tokens[i]?.lower === 'by') return true
  return false
}

/** `Photograph: Ana Ruiz` below a picture: who took it is not in the news for that. */
function labelPhotographers({text, blocks, tokens, sentences}: Reading, labels: Uint8Array): void {
  for (const {role, start, end, firstSentence} of blocks) {
    if (role !== 'caption') continue
    for (const author of namesInCredit(text.slice(start, end))) {
      let at = sentences[firstSentence]?.firstToken ?? 0
      for (; (tokens[at]?.start ?? Number.POSITIVE_INFINITY) < start + author.end; at++)
        if ((tokens[at]?.start ?? 0) >= start + author.start) labels[at] = label.credit
    }
  }
}

const openingMarks = new Set(['"', '“', '”', '‘', ':', '(', '–', '—', '•', '*', "''", '``'])

/** `Act No. 12`, which is no Mr. No. */
const isNumberSign = (tokens: readonly Token[], at: number): boolean =>
  /^Nos?\.?$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number'

/** Headlines have no full stop: `Russian Defense Minister Ana Ruiz arrived Monday.` is an ordinary sentence. */
const endsAsSentence = (text: string, end: number): boolean => /[.!?]/.test(text.slice(end - 2, end))

/** `al-Haddad`, `el-Sisi`, `d'Arcy`: small letters, an article, a capital. */
function hasNamePrefix({text}: Word): boolean {
  for (let i = 1; i < Math.min(text.length - 1, 5); i++) {
    const code = text.charCodeAt(i)
    if (code === 0x2d || code === 0x27 || code === 0x2019) {
      const next = text.charAt(i + 1)
      return next !== next.toLowerCase() && (i === 1 || hyphenPrefixes.has(text.slice(0, i)))
    }
  }
  return false
}
