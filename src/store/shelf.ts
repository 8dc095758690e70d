import type {ArticleRecord, Block} from '../model.ts'
import type {Named, Rest} from './drawers.ts'
import type {Head, Piece} from './head.ts'
import type {Store} from './open-store.ts'
import {RecentlyUsed} from './recently-used.ts'
import {blocksOf} from './shelve.ts'

/** Fetches articles from a store drawer by drawer, and keeps those asked for last: the pages of a story ask for the same few. */
export class Shelf {
  readonly #store: Store
  readonly #said: RecentlyUsed<ArticleRecord['quotes']>
  readonly #named: RecentlyUsed<Named>
  readonly #rest: RecentlyUsed<Rest>
  readonly #blocks: RecentlyUsed<readonly Block[]>
  readonly #texts: RecentlyUsed<string>
  /** Is told what of which article is asked for. */
  onRead: ((head: Head, piece: Piece) => void) | undefined

  /** @param held how many articles to keep at hand of what is said and named, some 15 KB each. */
  constructor(store: Store, held = 500) {
    this.#store = store
    this.#said = new RecentlyUsed(held)
    this.#named = new RecentlyUsed(held)
    this.#rest = new RecentlyUsed(64)
    this.#blocks = new RecentlyUsed(64)
    this.#texts = new RecentlyUsed(256)
  }

  note(head: Head, piece: Piece): void {
    this.onRead?.(head, piece)
  }

  /** What is said in an article. */
  said(head: Head): ArticleRecord['quotes'] {
    this.note(head, 'said')
    return this.#said.get(head.key, () => JSON.parse(this.#fetched(this.#store.said, head.key, head)))
  }

  /** Whom and what an article names. */
  named(head: Head): Named {
    this.note(head, 'named')
    return this.#named.get(head.key, () => JSON.parse(this.#fetched(this.#store.named, head.key, head)))
  }

  rest(head: Head): Rest {
    this.note(head, 'rest')
    return this.#rest.get(head.key, () => JSON.parse(this.#fetched(this.#store.rest, head.key, head)))
  }

  text(head: Head): string {
    this.note(head, 'text')
    return this.#texts.get(head.seed, () => this.#fetched(this.#store.texts, head.seed, head))
  }

  /** The text as it is read, which few pages ask for. */
  reading(head: Head): string {
    this.note(head, 'text')
    return this.#fetched(this.#store.readings, head.key, head)
  }

  blocks(head: Head): readonly Block[] {
    this.note(head, 'text')
    return this.#blocks.get(head.key, () =>
      blocksOf(this.#fetched(this.#store.blocks, head.key, head), this.text(head)),
    )
  }

  #fetched(table: Store['said'], key: string, {file}: Head): string {
    const found = table.get(key)
    if (found === undefined) throw new Error(`The store in ${this.#store.path} has lost what was found in ${file}`)
    return found
  }
}
