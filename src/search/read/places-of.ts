import {firstPlaceOfText} from '../places.ts'
import type {Form} from './forms-of.ts'
import type {SearchIndex} from './open-index.ts'

/** Where something that is wanted stands in an article, and how much that says for the article. */
export interface Found {
  readonly score: number
  /** Ascending; none where the index only counts the word, or where the article is found by a name it prints otherwise. */
  readonly places: readonly number[]
}

export type FoundIn = Map<number, Found>

/** In a headline a word counts as if the text had it so many times more. */
const headlineWeight = 3

/** Where any form of a word stands, weighed after BM25. */
export async function placesOfForms(
  forms: readonly Form[],
  index: SearchIndex,
  lengths: Uint32Array,
  usualLength: number,
): Promise<FoundIn> {
  const tallies = new Map<number, {count: number; places: number[]}>()
  const lists = await Promise.all(forms.map(async (form) => ({form, parts: await index.postings(form.word)})))
  for (const {form, parts} of lists)
    for (const {postings} of parts)
      for (const {article, count, places} of postings) {
        const tally = tallies.get(article) ?? {count: 0, places: []}
        tallies.set(article, tally)
        tally.count +=
          form.weight * (count + (places[0] !== undefined && places[0] < firstPlaceOfText ? headlineWeight : 0))
        tally.places = tally.places.length > 0 ? [...tally.places, ...places].sort((a, b) => a - b) : [...places]
      }
  const rarity = rarityOf(tallies.size, lengths.length)
  const found: FoundIn = new Map()
  for (const [article, {count, places}] of tallies)
    found.set(article, {score: rarity * saturated(count, (lengths[article] ?? 0) / usualLength), places})
  return found
}

/**
 * Where words stand one behind the other. A word that the index only counts, `the` or `of`, is taken to be there: the
 * page of results looks it up in the text.
 */
export async function placesOfPhrase(
  words: readonly string[],
  index: SearchIndex,
  lengths: Uint32Array,
  usualLength: number,
): Promise<FoundIn> {
  const lists = await Promise.all(
    words.map(async (word) => {
      const parts = await index.postings(word)
      return new Map(
        parts.flatMap(({kind, postings}) =>
          postings.map(({article, places}) => [article, kind === 'counts' ? undefined : places] as const),
        ),
      )
    }),
  )
  const starts = new Map<number, number[]>()
  const fewest = lists.reduce((least, list) => (list.size < least.size ? list : least), lists[0] ?? new Map())
  for (const article of fewest.keys()) {
    if (!lists.every((list) => list.has(article))) continue
    const placed = lists.flatMap((list, at) => {
      const places = list.get(article)
      return places ? [new Set(places.map((place) => place - at))] : []
    })
    const [first, ...others] = placed
    const all = first ? [...first].filter((start) => others.every((other) => other.has(start))) : []
    if (!first || all.length > 0) starts.set(article, all)
  }
  const rarity = words.length * rarityOf(starts.size, lengths.length)
  const found: FoundIn = new Map()
  for (const [article, places] of starts) {
    const count = places.length + (places[0] !== undefined && places[0] < firstPlaceOfText ? headlineWeight : 0)
    found.set(article, {score: rarity * saturated(Math.max(1, count), (lengths[article] ?? 0) / usualLength), places})
  }
  return found
}

/** The inverse document frequency of BM25: what every article has tells none from another. */
export const rarityOf = (articles: number, all: number): number =>
  Math.log(1 + (all - articles + 0.5) / (articles + 0.5))

/** A word ten times is not ten times as much, and in a long text less: `k1` is 1.2, `b` 0.75. */
const saturated = (count: number, length: number): number => (count * 2.2) / (count + 1.2 * (0.25 + 0.75 * length))
