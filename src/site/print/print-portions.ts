import type {SiteData} from '../site-data.ts'
import type {Portion} from './portion.ts'
import {printPages} from './print-pages.ts'

/**
 * Prints the portions that no other thread has taken yet, until there are none; returns how many pages.
 *
 * @param taken a number that all threads count up: how many portions are taken.
 */
export async function printPortions(
  site: SiteData,
  portions: readonly Portion[],
  taken: Int32Array,
  outDir: string,
): Promise<number> {
  let pages = 0
  for (let portion = next(portions, taken); portion; portion = next(portions, taken))
    pages += await printPages(site, portion, outDir)
  return pages
}

function next(portions: readonly Portion[], taken: Int32Array): Portion | undefined {
  return portions[Atomics.add(taken, 0, 1)]
}
