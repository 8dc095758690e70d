/** What was asked for last, by key: at least `held` of it, at most twice as much. */
export class RecentlyUsed<Value> {
  readonly #held: number
  #recent = new Map<string, Value>()
  #older = new Map<string, Value>()

  constructor(held: number) {
    this.#held = held
  }

  get(key: string, make: () => Value): Value {
    const known = this.#recent.get(key)
    if (known !== undefined) return known
    const value = this.#older.get(key) ?? make()
    if (this.#recent.size >= this.#held) {
      this.#older = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(key, value)
    return value
  }
}
