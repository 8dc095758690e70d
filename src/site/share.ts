import type {Page} from '../view/page.ts'
import type {Pages} from '../view/pages.ts'

/**
 * The pages that one run of Eleventy writes. It holds on to the markup of all it has written until it is done, so the
 * pages of a large archive are shared out among several runs, one after the other.
 */
export class Share {
  readonly #pages: ReadonlySet<Page<unknown>>

  constructor(pages: Iterable<Page<unknown>>) {
    this.#pages = new Set(pages)
  }

  has(page: Page<unknown>): boolean {
    return this.#pages.has(page)
  }
}

/** Shares out all pages, at most `size` a share. */
export function sharesOf(pages: Pages, size: number): readonly Share[] {
  const all = everyPage(pages)
  return Array.from({length: Math.ceil(all.length / size)}, (_, at) => new Share(all.slice(at * size, (at + 1) * size)))
}

export function everyPage(pages: Pages): readonly Page<unknown>[] {
  return Object.values(pages).flatMap((kind: readonly Page<unknown>[]) => kind)
}
