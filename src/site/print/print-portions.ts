import type {SiteData} from '../site-data.ts'
import {pagesBut} from './every-page.ts'
import {type Portion, portionsOf} from './portion.ts'
import {printByEleventy} from './print-by-eleventy.ts'
import {printPlainly} from './print-plainly.ts'

/** How pages are divided and printed; the same in every thread. */
export interface Printing {
  readonly pagesAtOnce: number
  /** Without Eleventy. */
  readonly plain: boolean
  /** The paths of pages that are there already. */
  readonly kept: ReadonlySet<string>
}

/**
 * Prints to `outDir` the portions that no other thread has taken yet, until there are none; returns how many pages.
 *
 * @param taken a number that all threads count up: how many portions are taken.
 * @throws an `Error` that names the page that could not be written, with its cause.
 */
export async function printPortions(
  site: SiteData,
  outDir: string,
  taken: Int32Array,
  {pagesAtOnce, plain, kept}: Printing,
): Promise<number> {
  const portions = portionsOf(pagesBut(kept, site.pages), pagesAtOnce)
  const print = plain ? printPlainly : printByEleventy
  let pages = 0
  for (let portion = next(portions, taken); portion; portion = next(portions, taken))
    pages += await print(site, portion, outDir)
  return pages
}

function next(portions: readonly Portion[], taken: Int32Array): Portion | undefined {
  return portions[Atomics.add(taken, 0, 1)]
}
