import type {Page} from '../../view/page.ts'
import type {Pages} from '../../view/pages.ts'
import type {PagesToPrint} from './every-page.ts'

/** Some pages of each kind: all that one run of Eleventy writes. A class, because Eleventy copies plain objects for each page. */
export class Portion {
  readonly pages: PagesToPrint

  constructor(pages: PagesToPrint) {
    this.pages = pages
  }

  has(kind: keyof Pages): boolean {
    return (this.pages[kind]?.length ?? 0) > 0
  }
}

/**
 * Divides all pages into portions of at most `size`, neighbours together: they are of one kind and read the same articles.
 * Eleventy holds on to the markup of all it has written until it is done, so a large archive takes several runs, one after
 * the other.
 */
export function portionsOf(pages: PagesToPrint, size: number): readonly Portion[] {
  const portions: Map<string, Page<unknown>[]>[] = []
  let held = size
  for (const [kind, entries] of Object.entries(pages)) {
    for (let at = 0; at < entries.length; ) {
      if (held === size) {
        portions.push(new Map())
        held = 0
      }
      const some = entries.slice(at, at + size - held)
      portions.at(-1)?.set(kind, some)
      held += some.length
      at += some.length
    }
  }
  return portions.map((some) => new Portion(Object.fromEntries(some)))
}
