import type {SiteData} from '../site-data.ts'
import {pagesBut} from './every-page.ts'
import {portionsOf} from './portion.ts'
import {printByEleventy} from './print-by-eleventy.ts'
import {countPrinted, type PrintCounts, takeNext} from './print-counts.ts'
import {printPlainly} from './print-plainly.ts'
import type {Unprinted} from './unprinted.ts'

/** How pages are divided and printed; the same in every thread. */
export interface Printing {
  readonly pagesAtOnce: number
  /** Without Eleventy. */
  readonly plain: boolean
  /** The paths of pages that are there already. */
  readonly kept: ReadonlySet<string>
  /** Whether to tell what pages are printed from. */
  readonly noting: boolean
}

/** What a thread has printed. */
export interface Printed {
  readonly pages: number
  /** Those of them that only say that the page could not be printed. */
  readonly unprinted: readonly Unprinted[]
}

/**
 * Prints to `outDir` the portions that no other thread has taken yet, until there are none.
 *
 * @param onPrinted is told of each page that this thread prints.
 * @throws an `Error` that names the page that could not be written, with its cause.
 */
export async function printPortions(
  site: SiteData,
  outDir: string,
  counts: PrintCounts,
  {pagesAtOnce, plain, kept}: Printing,
  onPrinted: () => void = () => {},
): Promise<Printed> {
  const portions = portionsOf(pagesBut(kept, site.pages), pagesAtOnce)
  const print = plain ? printPlainly : printByEleventy
  site.onPrinted = () => {
    countPrinted(counts)
    onPrinted()
  }
  let pages = 0
  for (let portion = portions[takeNext(counts)]; portion; portion = portions[takeNext(counts)])
    pages += await print(site, portion, outDir)
  return {pages, unprinted: site.unprinted ?? []}
}
