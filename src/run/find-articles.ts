import {availableParallelism} from 'node:os'
import {Tinypool} from 'tinypool'
import {type Outcome, tryArticle} from '../archive.ts'
import type {Decisions, Seed} from '../model.ts'
import type {Parcel} from './annotate-batch.ts'
import {annotateGuarded, longArticle} from './annotate-guarded.ts'
import {type Cache, noCache} from './cache.ts'
import {pack, unpack} from './packed.ts'
import {type Progress, quiet} from './progress.ts'

export interface FindOptions {
  /** What earlier builds found; nothing by default. */
  readonly cache?: Cache
  readonly progress?: Progress
  /** Worker threads; by default as many as pay for their start. */
  readonly workers?: number
}

/**
 * The articles of `seeds`, in their order: from the cache where an earlier build found them, else annotated, in
 * worker threads when there are enough of them, and the longest by themselves in a thread that can be stopped.
 */
export async function findArticles(
  seeds: readonly Seed[],
  decisions: Decisions,
  {cache = noCache, progress = quiet, workers}: FindOptions = {},
): Promise<Outcome[]> {
  const found = new Map<Seed, Outcome>()
  for (const seed of seeds) {
    const packed = cache.get(seed)
    const article = packed && unpack(packed, seed)
    if (article) found.set(seed, {article})
  }
  const missing = seeds.filter((seed) => !found.has(seed) && seed.raw.length < longArticle)
  const long = seeds.filter((seed) => !found.has(seed) && seed.raw.length >= longArticle)
  const tell = (): void => progress.step('Read', found.size, seeds.length)
  const threads = workers ?? threadsFor(missing.length)
  if (threads > 0) await annotateInWorkers(missing, decisions, threads, cache, found, tell)
  else annotateHere(missing, decisions, cache, found, tell)
  await annotateGuarded(long, decisions, (seed, answer) => {
    found.set(seed, 'packed' in answer ? opened(answer, seed) : answer)
    if ('packed' in answer) cache.set(seed, answer.packed)
    tell()
  })
  cache.save()
  return seeds.flatMap((seed) => found.get(seed) ?? [])
}

/** A worker takes about a second to load and warm up, an article one or two milliseconds; this thread works as well. */
function threadsFor(articles: number): number {
  return Math.min(availableParallelism() - 1, Math.floor(articles / 500))
}

/** Small enough that an answer never waits long for this thread to look up, large enough that messages cost nothing. */
const batchSize = 25

function annotateHere(
  seeds: readonly Seed[],
  decisions: Decisions,
  cache: Cache,
  found: Map<Seed, Outcome>,
  tell: () => void,
): void {
  for (const seed of seeds) {
    const outcome = tryArticle(seed, decisions)
    if (cache !== noCache && 'article' in outcome) cache.set(seed, pack(outcome.article))
    found.set(seed, outcome)
    tell()
  }
}

/** This thread and the workers take batch after batch, each as fast as it can. */
async function annotateInWorkers(
  seeds: readonly Seed[],
  decisions: Decisions,
  threads: number,
  cache: Cache,
  found: Map<Seed, Outcome>,
  tell: () => void,
): Promise<void> {
  const batches = batchesOf(seeds, batchSize).values()
  const pool = new Tinypool({
    filename: new URL('./annotate-worker.mjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: batchesAhead,
    workerData: decisions,
  })
  const keepBusy = async (): Promise<void> => {
    for (const batch of batches) {
      const parcels: Parcel[] = await pool.run(batch)
      for (const [index, seed] of batch.entries()) {
        const parcel = parcels[index]
        if (parcel) found.set(seed, opened(parcel, seed))
        if (parcel && 'packed' in parcel) cache.set(seed, parcel.packed)
      }
      tell()
    }
  }
  const workHere = async (): Promise<void> => {
    for (const batch of batches) {
      annotateHere(batch, decisions, cache, found, tell)
      await answersLookedUp()
    }
  }
  try {
    await Promise.all([...Array.from({length: threads * batchesAhead}, keepBusy), workHere()])
  } finally {
    await pool.destroy()
  }
}

/** A worker has the next batch before it is done with one: this thread is at work itself, and slow to answer. */
const batchesAhead = 2

const answersLookedUp = (): Promise<void> => new Promise((done) => setImmediate(done))

function opened(parcel: Parcel, seed: Seed): Outcome {
  if ('unreadable' in parcel) return parcel
  const article = unpack(parcel.packed, seed)
  if (!article) throw new Error(`Cannot read what a worker found in ${seed.file}: its answer is damaged`)
  return {article}
}

function batchesOf<T>(items: readonly T[], size: number): T[][] {
  const batches: T[][] = []
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size))
  return batches
}
