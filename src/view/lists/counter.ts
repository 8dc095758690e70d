/** Counts what it is shown. */
export class Counter {
  readonly #counts = new Map<string, number>()

  add(key: string, by = 1): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by)
  }

  /** How many different keys there were. */
  get size(): number {
    return this.#counts.size
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0
  }

  /** In the order of their first showing. */
  entries(): readonly (readonly [string, number])[] {
    return [...this.#counts]
  }
}
