import type {Block} from '../model.ts'
import {type Head, type Links, linked} from './keep-archive.ts'
import type {Store} from './open-store.ts'
import {RecentlyUsed} from './recently-used.ts'
import {blocksOf, type Facts} from './shelve.ts'

/** How much of an article was asked for. */
export type Depth = 'head' | 'whole'

/** Fetches articles from a store, and keeps those asked for last: the pages of a story ask for the same few. */
export class Shelf {
  readonly #store: Store
  readonly #facts: RecentlyUsed<Facts>
  readonly #blocks: RecentlyUsed<readonly Block[]>
  readonly #texts: RecentlyUsed<string>
  /** Is told what of which article is asked for. */
  onRead: ((head: Head, depth: Depth) => void) | undefined

  /** @param held how many articles to keep at hand, some 30 KB each. */
  constructor(store: Store, held = 500) {
    this.#store = store
    this.#facts = new RecentlyUsed(held)
    this.#blocks = new RecentlyUsed(64)
    this.#texts = new RecentlyUsed(256)
  }

  note(head: Head, depth: Depth): void {
    this.onRead?.(head, depth)
  }

  facts(head: Head): Facts {
    this.note(head, 'whole')
    return this.#facts.get(head.key, () => {
      const facts: Facts = JSON.parse(this.#fetched(this.#store.facts, head.key, head))
      const links: Links = JSON.parse(this.#fetched(this.#store.links, head.key, head))
      return {...facts, record: linked(facts.record, links)}
    })
  }

  text(head: Head): string {
    this.note(head, 'whole')
    return this.#texts.get(head.seed, () => this.#fetched(this.#store.texts, head.seed, head))
  }

  blocks(head: Head): readonly Block[] {
    this.note(head, 'whole')
    return this.#blocks.get(head.key, () =>
      blocksOf(this.#fetched(this.#store.blocks, head.key, head), this.text(head)),
    )
  }

  #fetched(table: Store['facts'], key: string, {file}: Head): string {
    const found = table.get(key)
    if (found === undefined) throw new Error(`The store in ${this.#store.path} has lost what was found in ${file}`)
    return found
  }
}
