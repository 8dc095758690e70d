import {Tinypool} from 'tinypool'
import {extractionStopped, type Outcome, textAlone} from '../archive.ts'
import {errorCode} from '../failure.ts'
import type {Decisions, Seed} from '../model.ts'
import type {Parcel} from './annotate-batch.ts'

/**
 * Longer articles than any newspaper prints are read in a thread of their own, which may be stopped. What is found does not
 * depend on that; below this, in characters, an article costs seconds at the worst.
 */
export const longArticle = 100_000

/** What the thread of a long article may take. */
export interface Limits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** Ten megabytes take a quarter of it. The clock is the last resort: whatever can be counted is bounded by its count. */
const limits: Limits = {milliseconds: 240_000, megabytes: 2048}

/**
 * Annotates seeds one by one in a thread with limits of time and memory, and tells each when it is done: a parcel, or an
 * article that is text alone and says why.
 */
export async function annotateGuarded(
  seeds: readonly Seed[],
  decisions: Decisions,
  tell: (seed: Seed, found: Parcel | Outcome) => void,
  {milliseconds, megabytes}: Limits = limits,
): Promise<void> {
  if (seeds.length === 0) return
  const pool = new Tinypool({
    filename: new URL('./annotate-worker.mjs', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    workerData: decisions,
    resourceLimits: {maxOldGenerationSizeMb: megabytes},
  })
  try {
    for (const seed of seeds) {
      try {
        const [parcel]: Parcel[] = await pool.run([seed], {signal: AbortSignal.timeout(milliseconds)})
        if (parcel) tell(seed, parcel)
      } catch (error) {
        const what =
          errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY'
            ? `more than ${megabytes.toLocaleString('en')} MB of memory`
            : `longer than ${Math.ceil(milliseconds / 1000)} seconds`
        const says = `takes ${what} to be read for facts, and is published as text; split it if it is many articles`
        tell(seed, textAlone(seed, decisions, {rule: extractionStopped.name, says}))
      }
    }
  } finally {
    await pool.destroy()
  }
}
