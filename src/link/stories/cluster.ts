import type {Lexicon} from '../lexicon.ts'
import {LaidOut, sumOf, type Vector} from '../vector.ts'

/** Something to be grouped: a unit vector of its words, its day, and the group it was put in by hand. */
export interface Item {
  readonly words: Vector
  readonly day?: number
  readonly decided?: string
}

/**
 * Groups items by average linkage, the most alike first, until no two groups are alike enough.
 *
 * Group-average agglomerative clustering (Manning, Raghavan and Schütze 2008, section 17.3): the mean cosine between
 * two groups of unit vectors is the dot product of their sums over the product of their sizes, so groups of any size
 * compare in one pass. Only groups with `bonds` between them are compared, and they join only when several of their
 * members are bound: single linkage would chain a year of reports on one war into one story.
 *
 * @param items in a stable order: ties are broken by index, so that the outcome does not depend on anything else.
 * @param bonds for each item the others that it may be put together with.
 * @param limits how alike groups must be, and how many days a group may reach over.
 * @returns groups of indexes, each rising, in the order of their first.
 */
export function cluster(
  items: readonly Item[],
  bonds: readonly ReadonlySet<number>[],
  limits: {readonly alike: number; readonly days: number},
  lexicon: Lexicon,
): number[][] {
  const groups: (Group | undefined)[] = items.map(({words, day, decided}, index) => ({
    members: [index],
    words,
    first: day ?? Infinity,
    last: day ?? -Infinity,
    decided,
    bonds: new Map([...(bonds[index] ?? [])].map((other) => [other, 1])),
    version: 0,
  }))
  const queue = new Queue()
  const laidOut = new LaidOut(lexicon)
  /** Offers to join a group with each of some others. */
  const offer = (one: number, others: Iterable<number>): void => {
    const group = groups[one]
    if (!group) return
    laidOut.lay(group.words)
    for (const other of others) {
      const second = groups[other]
      if (!second || !mayJoin(group, second, group.bonds.get(other) ?? 0, limits.days)) continue
      const likeness = laidOut.dot(second.words) / (group.members.length * second.members.length)
      const [a, b] = one < other ? [one, other] : [other, one]
      if (likeness >= limits.alike) queue.push({likeness, a, b, versions: group.version + second.version})
    }
  }
  const firstOf = new Map<string, number>()
  items.forEach(({decided}, index) => {
    if (decided === undefined) return
    const first = firstOf.get(decided)
    if (first === undefined) firstOf.set(decided, index)
    else join(groups, first, index)
  })
  bonds.forEach((others, index) => {
    offer(
      index,
      [...others].filter((other) => index < other),
    )
  })
  for (let best = queue.pop(); best; best = queue.pop()) {
    const first = groups[best.a]
    const second = groups[best.b]
    if (!first || !second || first.version + second.version !== best.versions) continue
    join(groups, best.a, best.b)
    offer(best.a, first.bonds.keys())
  }
  return groups.flatMap((group) => (group ? [group.members.sort((a, b) => a - b)] : []))
}

interface Group {
  readonly members: number[]
  /** The sum of the members' vectors. */
  words: Vector
  /** The first and last known day; `first` lies behind `last` where none is. */
  first: number
  last: number
  readonly decided?: string
  /** How many pairs of members are bound with each other group. */
  bonds: Map<number, number>
  version: number
}

/**
 * Whether two groups may be one: not two that the archivist named, and bound by half as many pairs as the smaller has members;
 * by a third of all pairs where together they first reach over more days than an event has.
 */
function mayJoin(a: Group, b: Group, bonds: number, days: number): boolean {
  if (a.decided !== undefined && b.decided !== undefined) return false
  const reach = Math.max(a.last, b.last) - Math.min(a.first, b.first)
  const eachReach = Math.max(a.last - a.first, b.last - b.first)
  if (reach > days && eachReach <= days && bonds < (a.members.length * b.members.length) / 3) return false
  return bonds >= Math.min(a.members.length, b.members.length) / 2
}

/** Puts group `b` into group `a`. */
function join(groups: (Group | undefined)[], a: number, b: number): void {
  const into = groups[a]
  const from = groups[b]
  if (!into || !from) return
  into.members.push(...from.members)
  into.words = sumOf(into.words, from.words)
  into.first = Math.min(into.first, from.first)
  into.last = Math.max(into.last, from.last)
  for (const [other, count] of from.bonds) {
    if (other === a) continue
    into.bonds.set(other, (into.bonds.get(other) ?? 0) + count)
    const theirs = groups[other]?.bonds
    theirs?.set(a, (theirs.get(a) ?? 0) + count)
    theirs?.delete(b)
  }
  into.bonds.delete(b)
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
