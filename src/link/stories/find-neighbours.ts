import type {Vector} from './weigh.ts'

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
  days: readonly (number | undefined)[] = [],
): ReadonlySet<number>[] {
  const index = new Map<string, number[]>()
  const shared = new Float64Array(vectors.length)
  const neighbours = vectors.map(() => new Set<number>())
  for (const article of inOrderOfDays(vectors.map((_vector, article) => days[article]))) {
    const vector = vectors[article] ?? new Map<string, number>()
    const met: number[] = []
    for (const word of heaviest(vector)) {
      const weight = vector.get(word) ?? 0
      const articles = index.get(word)
      if (!articles) {
        index.set(word, [article])
        continue
      }
      for (let at = Math.max(0, articles.length - nearest); at < articles.length; at++) {
        const other = articles[at] ?? 0
        if (shared[other] === 0) met.push(other)
        shared[other] = (shared[other] ?? 0) + weight * (vectors[other]?.get(word) ?? 0)
      }
      articles.push(article)
    }
    const best = [...met].sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b).slice(0, mostNeighbours)
    for (const other of met) shared[other] = 0
    for (const other of best) {
      neighbours[article]?.add(other)
      neighbours[other]?.add(article)
    }
  }
  return neighbours
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

/** A vector keeps its words heaviest first. */
function* heaviest(vector: Vector): Iterable<string> {
  let count = 0
  for (const word of vector.keys()) {
    if (count++ === indexedWords) return
    yield word
  }
}
