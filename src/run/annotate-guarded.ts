import {Tinypool} from 'tinypool'
import {extractionStopped, textAlone} from '../archive.ts'
import {errorCode} from '../failure.ts'
import type {Seed} from '../model.ts'
import {type Desk, type Finding, type Found, foundIn, type Work} from './annotate-batch.ts'

/** What the thread of a long article may take. */
export interface Limits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** Ten megabytes take a quarter of it. The clock is the last resort: whatever can be counted is bounded by its count. */
const limits: Limits = {milliseconds: 240_000, megabytes: 2048}

/**
 * Annotates the articles that `workOff` put aside for their length, one by one in a thread with limits of time and memory:
 * where one takes too much, it is text alone and says why.
 */
export async function annotateGuarded(
  {found, sha256}: Finding,
  desk: Desk,
  {milliseconds, megabytes}: Limits = limits,
): Promise<Finding> {
  if (!found.some((one) => 'long' in one)) return {found, sha256}
  const pool = new Tinypool({
    filename: new URL('./annotate-worker.mjs', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    workerData: desk,
    resourceLimits: {maxOldGenerationSizeMb: megabytes},
  })
  const annotated = async (seed: Seed): Promise<readonly Found[]> => {
    const work: Work = {seeds: [seed], isGuarded: true}
    try {
      const findings: Finding[] = await pool.run([work], {signal: AbortSignal.timeout(milliseconds)})
      return findings.flatMap((finding) => finding.found)
    } catch (error) {
      const what =
        errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `more than ${megabytes.toLocaleString('en')} MB of memory`
          : `longer than ${Math.ceil(milliseconds / 1000)} seconds`
      const says = `takes ${what} to be read for facts, and is published as text; split it if it is many articles`
      return [foundIn(seed, textAlone(seed, desk.decisions, {rule: extractionStopped.name, says}))]
    }
  }
  const all: Found[] = []
  try {
    for (const one of found) all.push(...('long' in one ? await annotated(one.long) : [one]))
  } finally {
    await pool.destroy()
  }
  return {found: all, sha256}
}
