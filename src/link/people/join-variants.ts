import {fullGivenNames} from '../../vocabulary/names/short-given-names.ts'
import {type Appearance, yearOf} from './appearance.ts'
import {type FoldedName, foldName} from './fold-name.ts'
import {roleWords} from './role-words.ts'

/**
 * Puts names together that may be one person's and may be two: `Governor Robert Oduya Jr.` and `Governor Bob Oduya`.
 * Spelling does not decide it, an office does: the same one, within a few years, and no article that names both. Where
 * father and son are both in the archive, each article with the plain name goes to the one whose office it gives.
 *
 * @param groups the appearances under each key of a spelling.
 * @returns the groups with those joined, under the keys of the larger ones.
 */
export function joinVariants(groups: ReadonlyMap<string, readonly Appearance[]>): Map<string, readonly Appearance[]> {
  const result = new Map(groups)
  const move = (some: readonly Appearance[], from: string, to: string): void => {
    const moved = new Set(some)
    const left = (result.get(from) ?? []).filter((one) => !moved.has(one))
    if (left.length > 0) result.set(from, left)
    else result.delete(from)
    result.set(to, [...(result.get(to) ?? []), ...some])
  }
  for (const bucket of bucketsOf(groups)) {
    const generations = new Set(bucket.flatMap(({generation}) => generation || []))
    const gone = new Set<Variant>()
    for (const variant of bucket.toSorted(
      (a, b) => a.appearances.length - b.appearances.length || (a.key < b.key ? -1 : 1),
    )) {
      const others = bucket.filter((other) => other !== variant && !gone.has(other))
      if (variant.generation === '' && generations.size > 1) {
        for (const one of variant.appearances) {
          const [only, ...more] = others.filter((other) => mayBeOne(variantOf(variant.key, [one]), other))
          if (only && more.length === 0) move([one], variant.key, only.key)
        }
        continue
      }
      const partners = others.filter((other) => mayBeOne(variant, other))
      const [most] = partners.toSorted(
        (a, b) => b.appearances.length - a.appearances.length || (a.key < b.key ? -1 : 1),
      )
      // `Joe Oduya` and `Joseph Oduya` may both be it, as long as they may be one themselves.
      const areOne = partners.every((a) => partners.every((b) => a === b || !areTwo(a, b)))
      // An elder is named so to tell him from a son who bears the plain name, perhaps in the same office.
      const elder = variant.generation === 'sr' || most?.generation === 'sr'
      if (!most || !areOne || elder) continue
      move(variant.appearances, variant.key, most.key)
      gone.add(variant)
    }
  }
  return result
}

/** Names that share the last word and what the first is short for, where there are several. */
function bucketsOf(groups: ReadonlyMap<string, readonly Appearance[]>): Variant[][] {
  const buckets = new Map<string, Variant[]>()
  for (const [key, appearances] of groups) {
    const variant = variantOf(key, appearances)
    for (const given of fullGivenNames(variant.words[0] ?? '')) {
      const at = `${given} ${variant.words.at(-1)}`
      const known = buckets.get(at)
      if (known) known.push(variant)
      else buckets.set(at, [variant])
    }
  }
  return [...buckets]
    .filter(([, bucket]) => bucket.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, bucket]) => bucket)
}

interface Variant {
  readonly key: string
  readonly words: readonly string[]
  readonly generation: string
  readonly appearances: readonly Appearance[]
  readonly articles: ReadonlySet<string>
  /** The first and last year of each word of an office; without a year, all years. */
  readonly offices: ReadonlyMap<string, {from: number; to: number}>
}

function variantOf(key: string, appearances: readonly Appearance[]): Variant {
  const offices = new Map<string, {from: number; to: number}>()
  for (const {article, person} of appearances) {
    const year = yearOf(article)
    for (const word of roleWords(person)) {
      if (ofManyPeople.has(word)) continue
      const known = offices.get(word)
      offices.set(word, {
        from: Math.min(known?.from ?? Infinity, year ?? -Infinity),
        to: Math.max(known?.to ?? -Infinity, year ?? Infinity),
      })
    }
  }
  const longest = fullest(appearances)
  return {
    key,
    words: longest?.words ?? [],
    generation: longest?.generation ?? '',
    appearances,
    articles: new Set(appearances.map(({article}) => article.record.id)),
    offices,
  }
}

/** The form that tells most: of those with the last word that most articles print, since a headline may run on into a name. */
function fullest(appearances: readonly Appearance[]): FoldedName | undefined {
  const folded = appearances.map(({person}) => foldName(person.name))
  const counts = new Map<string, number>()
  for (const {words} of folded) counts.set(words.at(-1) ?? '', (counts.get(words.at(-1) ?? '') ?? 0) + 1)
  const [last] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? []
  return folded
    .filter(({words}) => words.at(-1) === last)
    .toSorted((a, b) => b.words.length - a.words.length || (a.key < b.key ? -1 : 1))[0]
}

/** A father and a son may both run for office, or do business. */
const ofManyPeople: ReadonlySet<string> = new Set(
  'candidate presidential nominee republican democratic democrat executive businessman real-estate developer'.split(
    ' ',
  ),
)

const yearsApart = 3

/** Whether an office says that two names are one person's, and nothing says that they are not. */
function mayBeOne(a: Variant, b: Variant): boolean {
  if (areTwo(a, b) || (a.generation === b.generation && a.words[0] === b.words[0])) return false
  return [...a.offices].some(([word, {from, to}]) => {
    const other = b.offices.get(word)
    return other !== undefined && from - yearsApart <= other.to && other.from - yearsApart <= to
  })
}

/** Different suffixes, middle names that do not agree, or an article that names both. */
function areTwo(a: Variant, b: Variant): boolean {
  if (a.generation && b.generation && a.generation !== b.generation) return true
  if (!agree(a.words.slice(1, -1), b.words.slice(1, -1))) return true
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a]
  return [...few.articles].some((id) => many.articles.has(id))
}

/** Middle names in order, an initial for any name it opens; one may have fewer. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  return a.slice(0, b.length).every((word, at) => {
    const other = b[at] ?? ''
    return (
      word === other || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))
    )
  })
}
