import type {Page} from '../../view/page.ts'
import type {Pages} from '../../view/pages.ts'

/**
 * The pages that one run of Eleventy writes. It holds on to the markup of all it has written until it is done, so the
 * pages of a large archive are divided among several runs, one after the other.
 */
export class Portion {
  readonly #pages: ReadonlySet<Page<unknown>>

  constructor(pages: Iterable<Page<unknown>>) {
    this.#pages = new Set(pages)
  }

  has(page: Page<unknown>): boolean {
    return this.#pages.has(page)
  }
}

/** Divides all pages into portions of at most `size`. */
export function portionsOf(pages: Pages, size: number): readonly Portion[] {
  const all = everyPage(pages)
  return Array.from(
    {length: Math.ceil(all.length / size)},
    (_, at) => new Portion(all.slice(at * size, (at + 1) * size)),
  )
}

export function everyPage(pages: Pages): readonly Page<unknown>[] {
  return Object.values(pages).flatMap((kind: readonly Page<unknown>[]) => kind)
}
