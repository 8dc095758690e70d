import {printPages} from './print-pages.ts'
import type {Share} from './share.ts'
import type {SiteData} from './site-data.ts'

/**
 * Prints the shares that no other thread has taken yet, until there are none; returns how many pages.
 *
 * @param taken a number that all threads count up: how many shares are taken.
 */
export async function printShares(
  site: SiteData,
  shares: readonly Share[],
  taken: Int32Array,
  outDir: string,
): Promise<number> {
  let pages = 0
  for (let share = next(shares, taken); share; share = next(shares, taken))
    pages += await printPages(site, share, outDir)
  return pages
}

function next(shares: readonly Share[], taken: Int32Array): Share | undefined {
  return shares[Atomics.add(taken, 0, 1)]
}
