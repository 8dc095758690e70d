import {mostInSketch, type Sketch} from '../../text/sketch.ts'

/**
 * For each text, in the order given, the few of those before it that it may be a copy of: those with which it shares a
 * good part of the smallest numbers of its runs, the most first.
 *
 * All numbers are sorted once, so that time grows with the archive and not with its square, and a run that thousands
 * share (`for more stories like this`) brings no more than a few together. The longest texts are given first: what a
 * hundred papers print is then compared with its longest version and not each with each.
 */
export class LikelyCopies {
  readonly #sketches: readonly Sketch[]
  /** The texts that have each number, side by side: `number * most + text`, rising. */
  readonly #sorted: Float64Array
  /** Where the texts with the numbers of a text begin in `#sorted`: `mostInSketch` places a text. */
  readonly #begins: Uint32Array
  readonly #shared: Uint16Array

  constructor(sketches: readonly Sketch[]) {
    this.#sketches = sketches
    this.#shared = new Uint16Array(sketches.length)
    this.#begins = new Uint32Array(sketches.length * mostInSketch)
    this.#sorted = new Float64Array(sketches.reduce((sum, {smallest}) => sum + smallest.length, 0))
    let size = 0
    for (const [text, {smallest}] of sketches.entries())
      for (const number of smallest) this.#sorted[size++] = number * most + text
    this.#sorted.sort()
    this.#findBeginnings()
  }

  #findBeginnings(): void {
    const met = new Uint8Array(this.#sketches.length)
    let begin = 0
    for (let at = 0; at < this.#sorted.length; at++) {
      const [text, number] = [this.#textAt(at), this.#numberAt(at)]
      if (number !== this.#numberAt(begin)) begin = at
      // The numbers of a text are met from the smallest up, as its sketch has them.
      this.#begins[text * mostInSketch + (met[text] ?? 0)] = begin
      met[text] = (met[text] ?? 0) + 1
    }
  }

  #numberAt(at: number): number {
    return Math.floor((this.#sorted[at] ?? 0) / most)
  }

  #textAt(at: number): number {
    return (this.#sorted[at] ?? 0) % most
  }

  /** @param mayBe whether an earlier text is asked for at all. */
  of(text: number, mayBe: (earlier: number) => boolean): readonly number[] {
    const sketch = this.#sketches[text]
    if (!sketch) return []
    const met: number[] = []
    for (let place = 0; place < sketch.smallest.length; place++) {
      const begin = this.#begins[text * mostInSketch + place] ?? 0
      let found = 0
      for (let at = begin; at < begin + mostLookedAt && found < mostOfRun; at++) {
        const earlier = this.#textAt(at)
        if (earlier === text) break
        if (!mayBe(earlier)) continue
        found++
        if (this.#shared[earlier] === 0) met.push(earlier)
        this.#shared[earlier] = (this.#shared[earlier] ?? 0) + 1
      }
    }
    const likely = met
      .map((earlier) => ({earlier, share: this.#shareOf(sketch, earlier)}))
      .filter(({share}) => share >= worthReading)
      .sort((a, b) => b.share - a.share || a.earlier - b.earlier)
      .slice(0, mostRead)
      .map(({earlier}) => earlier)
    for (const earlier of met) this.#shared[earlier] = 0
    return likely
  }

  /** About which part of a text stands in an earlier one: of its numbers that are small enough for the sketch of both. */
  #shareOf({smallest}: Sketch, earlier: number): number {
    const shared = this.#shared[earlier] ?? 0
    const other = this.#sketches[earlier]?.smallest
    if (!other || shared < fewestShared) return 0
    const bound = other.length < mostInSketch ? Number.POSITIVE_INFINITY : (other[other.length - 1] ?? 0)
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
