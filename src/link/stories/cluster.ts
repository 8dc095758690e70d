import type {Lexicon} from '../lexicon.ts'
import {LaidOut, sumOf, type Vector} from '../vector.ts'
import type {Weighed} from './weigh.ts'

/** Something to be grouped: its unit vectors, its day, and the group it was put in by hand. */
export interface Item extends Weighed {
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
export function cluster(
  items: readonly Item[],
  neighbours: readonly ReadonlySet<number>[],
  alike: number,
  lexicon: Lexicon,
): number[][] {
  const groups: (Group | undefined)[] = items.map(({inNews, inArchive, day, decided}, index) => ({
    members: [index],
    inNews,
    inArchive,
    days: day === undefined ? [0, 0] : [day, 1],
    decided,
    neighbours: new Set(neighbours[index]),
    version: 0,
  }))
  const queue = new Queue()
  const likeness = new Likeness(lexicon)
  /** Offers to join a group with each of some others. */
  const offer = (one: number, others: Iterable<number>): void => {
    const group = groups[one]
    if (!group) return
    likeness.lay(group)
    for (const other of others) {
      const second = groups[other]
      if (!second) continue
      const alikeness = likeness.with(second)
      const [a, b] = one < other ? [one, other] : [other, one]
      if (alikeness >= alike) queue.push({likeness: alikeness, a, b, versions: group.version + second.version})
    }
  }
  const firstOf = new Map<string, number>()
  items.forEach(({decided}, index) => {
    if (decided === undefined) return
    const first = firstOf.get(decided)
    if (first === undefined) firstOf.set(decided, index)
    else join(groups, first, index)
  })
  neighbours.forEach((others, index) => {
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
    offer(best.a, first.neighbours)
  }
  return groups.flatMap((group) => (group ? [group.members.sort((a, b) => a - b)] : []))
}

interface Group {
  readonly members: number[]
  /** The sums of the members' vectors. */
  inNews: Vector
  inArchive: Vector
  /** The sum of the known days and how many there are. */
  days: [number, number]
  readonly decided?: string
  neighbours: Set<number>
  version: number
}

/**
 * How alike a group is to others. Within days of each other they need to share what is rare in the news; over months
 * only what even this archive rarely has ties a follow-up to its event, since the rest is what the archive is about:
 * two visits of one minister to one capital share the minister and the capital.
 */
class Likeness {
  readonly #inNews: LaidOut
  readonly #inArchive: LaidOut
  #group: Group | undefined

  constructor(lexicon: Lexicon) {
    this.#inNews = new LaidOut(lexicon)
    this.#inArchive = new LaidOut(lexicon)
  }

  /** The group that the next ones are compared with. */
  lay(group: Group): void {
    this.#group = group
    this.#inNews.lay(group.inNews)
    this.#inArchive.lay(group.inArchive)
  }

  with(other: Group): number {
    const group = this.#group
    if (!group || (group.decided !== undefined && other.decided !== undefined)) return 0
    const pairs = group.members.length * other.members.length
    const gap =
      group.days[1] && other.days[1]
        ? Math.abs(group.days[0] / group.days[1] - other.days[0] / other.days[1])
        : unknownGap
    const overMonths = ((this.#inArchive.dot(other.inArchive) / pairs) * archiveWeight) / (1 + gap / months)
    if (gap > 4 * days) return overMonths
    return Math.max(overMonths, (this.#inNews.dot(other.inNews) / pairs) * Math.exp(-((gap / days) ** 2)))
  }
}

/** Counted against an archive's own words cosines are lower. */
const archiveWeight = 1.2
/** The days in which one event is news: after them likeness by the news at large has sunk to a third. */
const days = 12
/** After so many days likeness by the archive's own words has sunk to a half. */
const months = 90
/** An article without a day is held to be a month away: it needs a good reason to be of the event. */
const unknownGap = 30

/** Puts group `b` into group `a`. */
function join(groups: (Group | undefined)[], a: number, b: number): void {
  const into = groups[a]
  const from = groups[b]
  if (!into || !from) return
  into.members.push(...from.members)
  into.inNews = sumOf(into.inNews, from.inNews)
  into.inArchive = sumOf(into.inArchive, from.inArchive)
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
