import {availableParallelism} from 'node:os'
import {Tinypool} from 'tinypool'
import {type Desk, type Finding, type Work, workOff} from './annotate-batch.ts'
import {annotateGuarded} from './annotate-guarded.ts'

/**
 * Works off `work`, in worker threads beside this one where there is enough of it, and gives each finding to `take` with
 * the number of its work, in whatever order they are done.
 */
export async function workInThreads(
  work: readonly Work[],
  desk: Desk,
  take: (finding: Finding, at: number) => Promise<void>,
  workers = threadsFor(work.length),
): Promise<void> {
  const batches = batchesOf(work.length)
  const takeAll = async (findings: readonly Finding[], [start]: Batch): Promise<void> => {
    for (const [at, finding] of findings.entries()) await take(await annotateGuarded(finding, desk), start + at)
  }
  const workHere = async (): Promise<void> => {
    for (const batch of batches) {
      for (let at = batch[0]; at < batch[1]; at++)
        await takeAll(await workOff(work.slice(at, at + 1), desk), [at, at + 1])
      await answersLookedUp()
    }
  }
  if (workers === 0) return workHere()
  const pool = new Tinypool({
    filename: new URL('./annotate-worker.mjs', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: batchesAhead,
    workerData: desk,
  })
  const keepBusy = async (): Promise<void> => {
    for (const batch of batches) await takeAll(await pool.run(work.slice(...batch)), batch)
  }
  try {
    await Promise.all([...Array.from({length: workers * batchesAhead}, keepBusy), workHere()])
  } finally {
    await pool.destroy()
  }
}

/** A worker takes about a second to load and warm up, an article some milliseconds; this thread works as well. */
function threadsFor(articles: number): number {
  return Math.min(availableParallelism() - 1, Math.floor(articles / 500))
}

/** A worker has the next batch before it is done with one: this thread is at work itself, and slow to answer. */
const batchesAhead = 2

const answersLookedUp = (): Promise<void> => new Promise((done) => setImmediate(done))

type Batch = readonly [start: number, end: number]

/** All take from one row. */
function* batchesOf(length: number): Generator<Batch, undefined> {
  for (let at = 0; at < length; at += batchSize) yield [at, Math.min(at + batchSize, length)]
}

/** Small enough that an answer never waits long for this thread to look up, large enough that messages cost nothing. */
const batchSize = 25
