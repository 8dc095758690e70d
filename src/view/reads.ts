import type {Archive} from '../model.ts'

/**
 * What a page looks up in the catalogue and in the articles while it is printed: it need not be printed again until
 * something of that is another. A key is a kind and an id, `person ana-ruiz`, `said ruiz-resigns`.
 */
export class Reads {
  #page: Set<string> | undefined
  #isWhole = false

  note(kind: string, id: string): void {
    this.#page?.add(`${kind} ${id}`)
  }

  /** Something was asked of the archive as a whole: nearly every change is one of this page. */
  noteWhole(): void {
    this.#isWhole = true
  }

  /** Prints a page; with the keys of what it read, where it did not read the archive as a whole. */
  during<Printed>(print: () => Printed): {readonly printed: Printed; readonly keys: readonly string[] | undefined} {
    const keys = new Set<string>()
    this.#page = keys
    this.#isWhole = false
    try {
      const printed = print()
      return {printed, keys: this.#isWhole ? undefined : [...keys]}
    } finally {
      this.#page = undefined
    }
  }

  /** Work that is done once for all pages, and by no means read by the one that asks for it first. */
  aside<Made>(work: () => Made): Made {
    const [page, isWhole] = [this.#page, this.#isWhole]
    this.#page = undefined
    try {
      return work()
    } finally {
      this.#page = page
      this.#isWhole = isWhole
    }
  }
}

/**
 * A key for what stands for itself: how a page was laid out, which articles are on it. It says all that the page was given
 * and does not look up when it is printed.
 */
export const laidOut = (...parts: readonly unknown[]): string => `${literal} ${JSON.stringify(parts)}`

/** The kind of such a key. */
export const literal = '='

/** A map that notes what is asked of it. */
export class NotedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #kind: string
  readonly #values: ReadonlyMap<string, Value>
  readonly #reads: Reads
  readonly #sayOf: (value: Value) => unknown

  /** @param sayOf what there is to say of a value, as JSON takes it: two that say the same make the same page. */
  constructor(
    kind: string,
    values: ReadonlyMap<string, Value>,
    reads: Reads,
    sayOf: (value: Value) => unknown = (value) => value,
  ) {
    this.#kind = kind
    this.#values = values
    this.#reads = reads
    this.#sayOf = sayOf
  }

  get kind(): string {
    return this.#kind
  }

  /** What is known under an id, as JSON, and nobody takes note. */
  saysOf(id: string): string {
    const value = this.#values.get(id)
    return value === undefined ? '' : JSON.stringify(this.#sayOf(value))
  }

  get(id: string): Value | undefined {
    this.#reads.note(this.#kind, id)
    return this.#values.get(id)
  }

  has(id: string): boolean {
    this.#reads.note(this.#kind, id)
    return this.#values.has(id)
  }

  get size(): number {
    return this.#whole.size
  }

  forEach(tell: (value: Value, id: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [id, value] of this.#whole) tell(value, id, this)
  }

  entries(): MapIterator<[string, Value]> {
    return this.#whole.entries()
  }

  keys(): MapIterator<string> {
    return this.#whole.keys()
  }

  values(): MapIterator<Value> {
    return this.#whole.values()
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries()
  }

  get #whole(): ReadonlyMap<string, Value> {
    this.#reads.noteWhole()
    return this.#values
  }
}

/** Its site is the same for all pages; what is asked of its lists is asked of the whole. */
export function notedArchive(archive: Archive, reads: Reads): Archive {
  return Object.defineProperties(
    {...archive},
    Object.fromEntries(
      Object.entries(archive)
        .filter(([name]) => name !== 'site')
        .map(([name, value]) => [
          name,
          {
            enumerable: true,
            get: () => {
              reads.noteWhole()
              return value
            },
          },
        ]),
    ),
  )
}
