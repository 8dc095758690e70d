import type {Lexicon} from '../lexicon.ts'
import {heaviest, type Vector} from '../vector.ts'

/**
 * For each article the few that may report the same event, as indexes: those that share its heaviest words.
 *
 * An inverted index instead of all pairs, filled in the order of days: of the articles that have a word among their
 * heaviest, an article meets only the `nearest` before it. So the work for an article is bounded however large the
 * archive is, and an event with thousands of reports still hangs together from day to day.
 *
 * @param days the day of each article, where it is known; left out, the order of the articles stands for it.
 */
export function findNeighbours(
  vectors: readonly Vector[],
  lexicon: Lexicon,
  days: readonly (number | undefined)[] = [],
): ReadonlySet<number>[] {
  const index = new Map<number, Posting>()
  const shared = new Float64Array(vectors.length)
  const neighbours = vectors.map(() => new Set<number>())
  for (const article of inOrderOfDays(vectors.map((_vector, article) => days[article]))) {
    const vector = vectors[article]
    if (!vector) continue
    const heads = heaviest(vector, indexedWords, lexicon)
    const met: number[] = []
    for (const [at, word] of heads.words.entries()) {
      const weight = heads.weights[at] ?? 0
      const posting = index.get(word)
      if (!posting) {
        index.set(word, {articles: [article], weights: [weight]})
        continue
      }
      const {articles, weights} = posting
      for (let back = Math.max(0, articles.length - nearest); back < articles.length; back++) {
        const other = articles[back] ?? 0
        if (shared[other] === 0) met.push(other)
        shared[other] = (shared[other] ?? 0) + weight * (weights[back] ?? 0)
      }
      articles.push(article)
      weights.push(weight)
    }
    const best = met.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b).slice(0, mostNeighbours)
    for (const other of met) shared[other] = 0
    for (const other of best) {
      neighbours[article]?.add(other)
      neighbours[other]?.add(article)
    }
  }
  return neighbours
}

/** The articles that have a word among their heaviest, in the order of days, and what it weighs in each. */
interface Posting {
  readonly articles: number[]
  readonly weights: number[]
}

const indexedWords = 30
const nearest = 40
const mostNeighbours = 30

/** Articles without a day come last: they meet each other and the latest. */
function inOrderOfDays(days: readonly (number | undefined)[]): number[] {
  return days
    .map((day, article) => ({day: day ?? Number.MAX_SAFE_INTEGER, article}))
    .sort((a, b) => a.day - b.day || a.article - b.article)
    .map(({article}) => article)
}
