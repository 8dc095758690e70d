import {dot, type Vector} from './weigh.ts'

/** Something to be grouped: its unit vector, its day, and the group it was put in by hand. */
export interface Item {
  readonly vector: Vector
  readonly day?: number
  readonly decided?: string
}

/**
 * Groups items by average linkage, the most alike first, until no two groups are alike enough.
 *
 * Group-average agglomerative clustering (Manning, Raghavan and Schütze 2008, section 17.3): the mean cosine between
 * two groups of unit vectors is the dot product of their sums over the product of their sizes, so groups of any size
 * compare in one pass. Only `neighbours` are compared. Single linkage would chain a year of reports on one war into
 * one story; average linkage asks that the groups agree as a whole.
 *
 * @param items in a stable order: ties are broken by index, so that the outcome does not depend on anything else.
 * @returns groups of indexes, each rising, in the order of their first.
 */
export function cluster(items: readonly Item[], neighbours: readonly ReadonlySet<number>[], alike: number): number[][] {
  const groups: (Group | undefined)[] = items.map(({vector, day, decided}, index) => ({
    members: [index],
    sum: new Map(vector),
    days: day === undefined ? [0, 0] : [day, 1],
    decided,
    neighbours: new Set(neighbours[index]),
    version: 0,
  }))
  const queue = new Queue()
  const offer = (a: number, b: number): void => {
    const first = groups[a]
    const second = groups[b]
    if (!first || !second) return
    const likeness = likenessOf(first, second)
    if (likeness >= alike) queue.push({likeness, a, b, versions: first.version + second.version})
  }
  const firstOf = new Map<string, number>()
  items.forEach(({decided}, index) => {
    if (decided === undefined) return
    const first = firstOf.get(decided)
    if (first === undefined) firstOf.set(decided, index)
    else join(groups, first, index)
  })
  neighbours.forEach((others, index) => {
    for (const other of others) if (index < other) offer(index, other)
  })
  for (let best = queue.pop(); best; best = queue.pop()) {
    const first = groups[best.a]
    const second = groups[best.b]
    if (!first || !second || first.version + second.version !== best.versions) continue
    join(groups, best.a, best.b)
    for (const other of first.neighbours) offer(Math.min(best.a, other), Math.max(best.a, other))
  }
  return groups.flatMap((group) => (group ? [group.members.sort((a, b) => a - b)] : []))
}

interface Group {
  readonly members: number[]
  readonly sum: Map<string, number>
  /** The sum of the known days and how many there are. */
  days: [number, number]
  readonly decided?: string
  neighbours: Set<number>
  version: number
}

function likenessOf(a: Group, b: Group): number {
  if (a.decided !== undefined && b.decided !== undefined) return 0
  return (dot(a.sum, b.sum) / (a.members.length * b.members.length)) * nearness(a, b)
}

/**
 * How far two groups may belong together for their days: 1 on one day, half after `halfLife` days. What is reported
 * a season later is a follow-up at best, and shares its words with every other follow-up.
 */
function nearness(a: Group, b: Group): number {
  const gap = a.days[1] && b.days[1] ? Math.abs(a.days[0] / a.days[1] - b.days[0] / b.days[1]) : unknownGap
  return 1 / (1 + gap / halfLife)
}

const halfLife = 30
/** An article without a day is held to be neither near nor far. */
const unknownGap = 10

/** Puts group `b` into group `a`. */
function join(groups: (Group | undefined)[], a: number, b: number): void {
  const into = groups[a]
  const from = groups[b]
  if (!into || !from) return
  into.members.push(...from.members)
  for (const [word, weight] of from.sum) into.sum.set(word, (into.sum.get(word) ?? 0) + weight)
  into.days = [into.days[0] + from.days[0], into.days[1] + from.days[1]]
  for (const other of from.neighbours) {
    if (other === a) continue
    into.neighbours.add(other)
    groups[other]?.neighbours.add(a)
    groups[other]?.neighbours.delete(b)
  }
  into.neighbours.delete(b)
  into.version += from.version + 1
  groups[b] = undefined
}

interface Offer {
  readonly likeness: number
  readonly a: number
  readonly b: number
  /** The versions of both groups when they were compared; an offer to a group that has grown since is void. */
  readonly versions: number
}

/** A binary heap of offers, the most alike on top, ties to the lower indexes. */
class Queue {
  readonly #heap: Offer[] = []

  push(offer: Offer): void {
    const heap = this.#heap
    heap.push(offer)
    for (let at = heap.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!this.#swapIfBefore(at, parent)) return
      at = parent
    }
  }

  pop(): Offer | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (!top || !last || heap.length === 0) return top
    heap[0] = last
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      const right = left + 1
      const child = right < heap.length && isBefore(heap[right], heap[left]) ? right : left
      if (child >= heap.length || !this.#swapIfBefore(child, at)) return top
      at = child
    }
  }

  /** Swaps the two when the offer at `low` belongs above the one at `high`; says whether it did. */
  #swapIfBefore(low: number, high: number): boolean {
    const heap = this.#heap
    const lower = heap[low]
    const upper = heap[high]
    if (!lower || !upper || !isBefore(lower, upper)) return false
    heap[low] = upper
    heap[high] = lower
    return true
  }
}

function isBefore(x: Offer | undefined, y: Offer | undefined): boolean {
  if (!x || !y) return x !== undefined
  return (y.likeness - x.likeness || x.a - y.a || x.b - y.b) < 0
}
