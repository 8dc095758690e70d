import {arabicArticles, nameParticles, nameSuffixes} from '../../vocabulary/names/name-particles.ts'
import {spellingsOfNames} from '../../vocabulary/names/spellings-of-names.ts'

const sameAs = new Map(spellingsOfNames.flatMap((line) => line.map((spelling) => [spelling, line[0] ?? spelling])))

/** A name as it compares: its words without diacritics, particles and suffixes, spellings unified. */
export interface FoldedName {
  /** In printed order, at least one. */
  readonly words: readonly string[]
  /** All words run together: `Kim Jong Un`, `Kim Jong-un` and `Kim Jong-Un` are one key. */
  readonly key: string
}

/**
 * Folds a printed name to what its spellings have in common: `Sergey Shoigu` and `Sergei Shoigu` share a key, so do
 * `Yoon Suk-yeol` and `Yoon Seok-yul`; `Kim Jong Il` and `Kim Jong Un` do not.
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
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(nickname, ' ')
    .replace(/['’`.]/g, '')
  const words: string[] = []
  for (const word of plain.split(/\s+/)) {
    if (!word || nameSuffixes.has(word)) continue
    if (nameParticles.has(word) && words.length > 0) continue
    words.push(
      word
        .split('-')
        .filter((part, i, parts) => part && !(i === 0 && parts.length > 1 && arabicArticles.has(part)))
        .map(foldWord)
        .join(''),
    )
  }
  return {words, key: words.join('')}
}

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
