import {mostInSketch, sketchIn} from '../../text/sketch.ts'

/**
 * For each text, in the order given, the few of those before it that it may be a copy of: those with which it shares a
 * good part of the smallest numbers of its runs, the most first.
 *
 * All numbers are sorted once, so that time grows with the archive and not with its square, and a run that thousands
 * share (`for more stories like this`) brings no more than a few together. The longest texts are given first: what a
 * hundred papers print is then compared with its longest version and not each with each.
 */
export class LikelyCopies {
  readonly #written: readonly string[]
  /** The texts that have each number, side by side: `number * most + text`, rising; half a kilobyte a text. */
  readonly #sorted: Float64Array
  /** The largest number in the sketch of each text; infinite where it has all of them. */
  readonly #bounds: Float64Array
  readonly #shared: Uint16Array

  /** @param written the sketches of the texts, in base 64. */
  constructor(written: readonly string[]) {
    this.#written = written
    this.#shared = new Uint16Array(written.length)
    this.#bounds = new Float64Array(written.length)
    const sorted = new Float64Array(written.length * mostInSketch)
    let size = 0
    for (const [text, sketch] of written.entries()) {
      const {smallest} = sketchIn(sketch)
      for (const number of smallest) sorted[size++] = number * most + text
      this.#bounds[text] = smallest.length < mostInSketch ? Number.POSITIVE_INFINITY : (smallest.at(-1) ?? 0)
    }
    this.#sorted = sorted.subarray(0, size).sort()
  }

  /** @param mayBe whether an earlier text is asked for at all. */
  of(text: number, mayBe: (earlier: number) => boolean): readonly number[] {
    const {smallest} = sketchIn(this.#written[text] ?? '')
    const met: number[] = []
    for (const number of smallest) {
      let found = 0
      const begin = this.#firstFrom(number * most)
      for (let at = begin; at < begin + mostLookedAt && found < mostOfRun; at++) {
        const earlier = (this.#sorted[at] ?? 0) % most
        if (earlier === text) break
        if (!mayBe(earlier)) continue
        found++
        if (this.#shared[earlier] === 0) met.push(earlier)
        this.#shared[earlier] = (this.#shared[earlier] ?? 0) + 1
      }
    }
    const likely = met
      .map((earlier) => ({earlier, share: this.#shareOf(smallest, earlier)}))
      .filter(({share}) => share >= worthReading)
      .sort((a, b) => b.share - a.share || a.earlier - b.earlier)
      .slice(0, mostRead)
      .map(({earlier}) => earlier)
    for (const earlier of met) this.#shared[earlier] = 0
    return likely
  }

  #firstFrom(key: number): number {
    let [from, to] = [0, this.#sorted.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#sorted[middle] ?? 0) < key) from = middle + 1
      else to = middle
    }
    return from
  }

  /** About which part of a text stands in an earlier one: of its numbers that are small enough for the sketch of both. */
  #shareOf(smallest: Uint32Array, earlier: number): number {
    const shared = this.#shared[earlier] ?? 0
    if (shared < fewestShared) return 0
    const bound = this.#bounds[earlier] ?? 0
    let comparable = 0
    while (comparable < smallest.length && (smallest[comparable] ?? 0) <= bound) comparable++
    return shared / Math.max(1, comparable)
  }
}

/** More texts than this no archive has; a number of 32 bits and one below it fit a double. */
const most = 2 ** 21
const fewestShared = 2
/** Three quarters of the words are asked for when the texts are read; of the runs that is less, and a sketch may miss it. */
const worthReading = 0.4
const mostRead = 4
/** What more texts than that share is no one's own. */
const mostOfRun = 8
const mostLookedAt = 64
