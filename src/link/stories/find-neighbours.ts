import type {Vector} from './weigh.ts'

/**
 * For each article the few that may report the same event, as indexes: those that share its heaviest words.
 *
 * An inverted index instead of all pairs. A word that more than `crowd` articles have among their heaviest tells
 * nothing apart and is passed over, so the work for an article is bounded however large the archive is.
 */
export function findNeighbours(vectors: readonly Vector[]): ReadonlySet<number>[] {
  const index = new Map<string, number[]>()
  vectors.forEach((vector, article) => {
    for (const word of heaviest(vector)) {
      const articles = index.get(word)
      if (articles) articles.push(article)
      else index.set(word, [article])
    }
  })
  const neighbours = vectors.map(() => new Set<number>())
  vectors.forEach((vector, article) => {
    const shared = new Map<number, number>()
    for (const word of heaviest(vector)) {
      const articles = index.get(word) ?? []
      if (articles.length > crowd) continue
      const weight = vector.get(word) ?? 0
      for (const other of articles) {
        if (other !== article) shared.set(other, (shared.get(other) ?? 0) + weight * (vectors[other]?.get(word) ?? 0))
      }
    }
    const best = [...shared].sort(([a, x], [b, y]) => y - x || a - b).slice(0, mostNeighbours)
    for (const [other] of best) {
      neighbours[article]?.add(other)
      neighbours[other]?.add(article)
    }
  })
  return neighbours
}

const indexedWords = 30
const mostNeighbours = 40
const crowd = 400

/** A vector keeps its words heaviest first. */
function* heaviest(vector: Vector): Iterable<string> {
  let count = 0
  for (const word of vector.keys()) {
    if (count++ === indexedWords) return
    yield word
  }
}
