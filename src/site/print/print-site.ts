import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Site} from '../../model.ts'
import type {SiteData} from '../site-data.ts'
import {everyPage, pagesBut} from './every-page.ts'
import {newCounts, type PrintCounts, printedIn} from './print-counts.ts'
import {type Printed, type Printing, printPortions} from './print-portions.ts'

/** What a worker thread is asked to print. */
export interface PrintOrder {
  /** The folder of the store the archive lies in. */
  readonly store: string
  /** What the site is called and holds, which the command line may have a say in. */
  readonly site: Site
  readonly counts: PrintCounts
  readonly outDir: string
  readonly printing: Printing
}

export interface PrintOptions {
  /** The folder of the store the archive lies in; without it this thread prints alone. */
  readonly store?: string
  /** Worker threads beside this one; by default as many as pay for their start. */
  readonly helpers?: number
  /**
   * How many pages a run of Eleventy writes: some 4 megabytes of markup, held several times over until the run is done. With
   * runs of 500 the peak of 2,000 articles was 50 to 80 MiB higher.
   */
  readonly pagesAtOnce?: number
  /** Has the templates print without Eleventy: the same bytes, to measure what it costs. */
  readonly plain?: boolean
  /** Is told how many pages are printed, those that other threads print included. */
  readonly onPrinted?: (printed: number, total: number) => void
  /** Stops the worker threads at once. */
  readonly interrupted?: AbortSignal
}

/**
 * Has all pages written to `outDir`, those of a large archive by several threads that take portion after portion.
 * What is written does not depend on who writes it.
 *
 * @param first what this thread does before it prints, while the others get ready and begin.
 * @param kept the paths of pages that are there already.
 * @throws an `Error` that names the page that could not be written, with its cause.
 */
export async function printSite(
  site: SiteData,
  outDir: string,
  first: () => Promise<void>,
  kept: ReadonlySet<string>,
  {store, helpers, pagesAtOnce = 200, plain = false, interrupted, onPrinted = () => {}}: PrintOptions = {},
): Promise<Printed> {
  const counts = newCounts()
  const total = everyPage(pagesBut(kept, site.pages)).length
  const printing = {pagesAtOnce, plain, kept, noting: site.printed !== undefined}
  const order = store === undefined ? undefined : {store, site: site.archive.site, counts, outDir, printing}
  const workers = order ? startWorkers(helpers ?? helpersFor(total), order) : []
  const stop = async (): Promise<void> => void (await Promise.all(workers.map((worker) => worker.terminate())))
  interrupted?.addEventListener('abort', stop)
  const tell = everyNowAndThen(() => onPrinted(printedIn(counts), total))
  const told = setInterval(tell, tellEvery)
  try {
    const own = first().then(() => printPortions(site, outDir, counts, printing, tell))
    const [ours, ...answers] = await Promise.all([own, ...workers.map(answerOf)])
    for (const {printed} of answers) for (const [path, keys] of printed ?? []) site.printed?.set(path, keys)
    return {
      pages: answers.reduce((sum, {pages}) => sum + pages, ours.pages),
      unprinted: [ours, ...answers].flatMap(({unprinted}) => unprinted).sort((a, b) => (a.file < b.file ? -1 : 1)),
    }
  } finally {
    clearInterval(told)
    await stop()
  }
}

/** The same, and not again within `tellEvery`: whoever prints has better to do, and no timer comes in between. */
function everyNowAndThen(tell: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY
  return () => {
    if (performance.now() - last < tellEvery) return
    last = performance.now()
    tell()
  }
}

/** In ms: often enough for somebody who watches. */
const tellEvery = 200

/** A helper holds the heads of all articles and those it printed last: more than three are too many for a laptop. */
function helpersFor(pages: number): number {
  return Math.min(availableParallelism() - 1, Math.floor(pages / pagesWorthAHelper), 3)
}

/** A thread takes a second or two to load the templates and the heads. */
const pagesWorthAHelper = 2000

function startWorkers(count: number, order: PrintOrder): Worker[] {
  return Array.from({length: count}, () => {
    const worker = new Worker(new URL('./print-worker.mjs', import.meta.url))
    worker.postMessage(order)
    return worker
  })
}

/** What a worker thread answers: what it printed, and what from. */
export interface PrintAnswer extends Printed {
  readonly printed: SiteData['printed']
}

function answerOf(worker: Worker): Promise<PrintAnswer> {
  return new Promise((answer, fail) => {
    worker.once('message', answer)
    worker.once('error', fail)
    worker.once('exit', (code) => fail(new Error(`a worker thread ended early, with exit code ${code}`)))
  })
}
