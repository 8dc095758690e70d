import {languageOf} from '../../text/language-of.ts'
import {tokenize} from '../../text/tokens.ts'
import {commonHan} from '../../vocabulary/languages/common-han.ts'

/** An encoding of before Unicode, and how its text is known to be read rightly. */
interface OldEncoding {
  /** Its WHATWG name. */
  readonly name: string
  readonly fits: (text: string) => boolean
}

/**
 * The encoding of text that is neither UTF-8 nor Latin, by the words it makes: bytes of KOI8-R are Russian words in KOI8-R and
 * letters without sense elsewhere. Undefined where less than a third of the bytes are beyond ASCII (`café` is Windows-1252's or the
 * Macintosh's), or no reading makes words.
 */
export function otherEncodingOf(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, longestSample)
  let high = 0
  let written = 0
  for (const byte of sample) {
    if (byte > 0x20) written++
    if (byte >= 0x80) high++
  }
  if (high < fewest || high * 3 < written || isMostlyUtf8(sample)) return undefined
  return encodings.find(({name, fits}) => fits(new TextDecoder(name).decode(sample)))?.name
}

/** In bytes: a page of text tells, and a few letters do not. */
const longestSample = 8192
const fewest = 20

/** UTF-8 with a few spoilt bytes. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder().decode(sample)
  const spoilt = text.match(/\ufffd/g)?.length ?? 0
  return (text.match(/[\u0080-\ufffc\ufffe\uffff]/g)?.length ?? 0) > spoilt
}

const inWords =
  (languages: ReadonlySet<string>) =>
  (text: string): boolean => {
    if (share(text, /\ufffd/g) > 0.01 || share(text, /\p{Lu}/gu) > share(text, /\p{Ll}/gu)) return false
    const language = languageOf(tokenize(text))
    return language !== undefined && languages.has(language)
  }

const inSigns =
  (signs: RegExp, least: number) =>
  (text: string): boolean =>
    share(text, /\ufffd/g) < 0.01 && share(text, signs) > least

const share = (text: string, signs: RegExp): number => (text.match(signs)?.length ?? 0) / Math.max(1, text.length)

const cyrillic = inWords(new Set(['ru', 'uk', 'bg', 'sr']))
const kana = inSigns(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.15)
const han = inSigns(commonHan, 0.04)

const encodings: readonly OldEncoding[] = [
  ...['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'iso-8859-5'].map((name) => ({name, fits: cyrillic})),
  {name: 'windows-1253', fits: inWords(new Set(['el']))},
  {name: 'windows-1255', fits: inWords(new Set(['he']))},
  {name: 'windows-1256', fits: inWords(new Set(['ar', 'fa', 'ur']))},
  ...['shift_jis', 'euc-jp'].map((name) => ({name, fits: kana})),
  {name: 'euc-kr', fits: inSigns(/\p{Script=Hangul}/gu, 0.4)},
  ...['gb18030', 'big5'].map((name) => ({name, fits: han})),
]
