import {arabicArticles, nameParticles, nameSuffixes} from '../../vocabulary/names/name-particles.ts'
import {spellingsOfNames} from '../../vocabulary/names/spellings-of-names.ts'

const sameAs = new Map(spellingsOfNames.flatMap((line) => line.map((spelling) => [spelling, line[0] ?? spelling])))

/** A name as it compares: its words without diacritics and particles, spellings unified. */
export interface FoldedName {
  /** In printed order, at least one, without a suffix. */
  readonly words: readonly string[]
  /** The suffix that tells father from son: `jr`, `sr`, `ii`; empty when none is printed. */
  readonly generation: string
  /** All words run together, and the generation: `Kim Jong Un`, `Kim Jong-un` and `Kim Jong-Un` are one key. */
  readonly key: string
  /** The key where umlauts are written out (`Jürgen Möller`, `Juergen Moeller`); the key itself where there are none. */
  readonly writtenOut: string
}

/**
 * Folds a printed name to what its spellings have in common: `Sergey Shoigu` and `Sergei Shoigu` share a key, so do
 * `Yoon Suk-yeol` and `Yoon Seok-yul`; `Kim Jong Il` and `Kim Jong Un` do not, nor do `Ana Ruiz Sr.` and `Ana Ruiz Jr.`.
 */
export function foldName(name: string): FoldedName {
  const known = folded.get(name)
  if (known) return known
  const fresh = fold(name)
  if (folded.size < 200_000) folded.set(name, fresh)
  return fresh
}

/** Names met before: an archive prints each of its names many times. */
const folded = new Map<string, FoldedName>()

function fold(name: string): FoldedName {
  const generation = generationOf(name)
  const words = wordsOf(name)
  const spelt = /[äöüæøåÄÖÜÆØÅ]/.test(name.normalize('NFC')) ? wordsOf(writeOut(name)) : words
  const keyOf = (some: readonly string[]): string => `${some.join('')}${generation && ` ${generation}`}`
  return {words, generation, key: keyOf(words), writtenOut: keyOf(spelt)}
}

/** The suffix of a name of two words or more; `V` and `I` are as often initials. */
function generationOf(name: string): string {
  const words = name.split(/\s+/)
  const last = words.at(-1)?.toLowerCase().replace(/[.,]/g, '') ?? ''
  return words.length > 1 && nameSuffixes.has(last) ? last : ''
}

function wordsOf(name: string): string[] {
  const plain = name
    .replace(/æ/gi, 'ae')
    .replace(/œ/gi, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/đ|ð/g, 'd')
    .replace(/þ/g, 'th')
    .replace(/ß/g, 'ss')
    .replace(nickname, ' ')
    // `George H.W. Bush` has the two initials of `George H. W. Bush`
    .replace(/(?<=\b\p{L}\.)(?=\p{L})/gu, ' ')
    .replace(/['’`.,]/g, '')
  const words: string[] = []
  for (const word of plain.split(/\s+/)) {
    if (!word || (words.length > 0 && nameSuffixes.has(word))) continue
    if (nameParticles.has(word) && words.length > 0) continue
    words.push(
      word
        .split('-')
        .filter((part, i, parts) => part && !(i === 0 && parts.length > 1 && arabicArticles.has(part)))
        .map(foldWord)
        .join(''),
    )
  }
  return words
}

const writeOut = (name: string): string =>
  name.normalize('NFC').replace(/[äæ]/gi, 'ae').replace(/[öø]/gi, 'oe').replace(/ü/gi, 'ue').replace(/å/gi, 'aa')

/** `Ismael “El Gato” Oduya` is Ismael Oduya. */
const nickname = /\s(?:“[^”]*”|"[^"]*"|‘[^’]*’|'[^']*'|«[^»]*»|\([^)]*\))\s/g

function foldWord(word: string): string {
  const known = sameAs.get(word)
  if (known) return known
  return word
    .replace(/^ye/, 'e')
    .replace(/ks/g, 'x')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/y/g, 'i')
    .replace(/i+/g, 'i')
    .replace(word.length > 4 ? /([bcdfghklmnprstvz])\1/g : /$^/, '$1')
}
