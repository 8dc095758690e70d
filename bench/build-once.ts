import {parseArgs} from 'node:util'
import {openArchive} from '../src/run/load-archive.ts'
import {publish} from '../src/run/publish.ts'
import {spareMemory} from '../src/run/spare-memory.ts'
import {buildSite} from '../src/site/build-site.ts'

/** What one build took: milliseconds a stage, and the most memory it ever held. */
export interface Taken {
  readonly stages: Readonly<Record<string, number>>
  /** Milliseconds of processor time in all threads: what stays the same on a busy machine. */
  readonly processor: number
  /** In MiB, all threads. */
  readonly peak: number
  /** The same up to the end of each stage. */
  readonly peaks: Readonly<Record<string, number>>
}

/**
 * Builds the archive of a folder as `dateline build --no-search` does, with a watch in hand; prints `Taken` as JSON:
 * `build-once.ts SEEDS OUT [--plain]`, where the templates print without Eleventy for `--plain`.
 */
const {positionals, values} = parseArgs({allowPositionals: true, options: {plain: {type: 'boolean', default: false}}})
const [seeds, out] = positionals
if (seeds === undefined || out === undefined) throw new Error('Name the folders: build-once.ts SEEDS OUT')

const stages: Record<string, number> = {}
const peaks: Record<string, number> = {}
let last = 0
const stop = (stage: string): void => {
  const now = performance.now()
  stages[stage] = (stages[stage] ?? 0) + now - last
  peaks[stage] = process.resourceUsage().maxRSS / 1024
  last = now
}

spareMemory()
stop('start')
let stage = 'read'
const {store, archive} = await openArchive(seeds, {
  progress: {
    step: (what) => {
      if (what.toLowerCase() === stage) return
      stop(stage)
      stage = what.toLowerCase()
    },
    done: () => {},
  },
})
stop(stage)
const {plain} = values
await publish(out, [seeds], (into) => buildSite(archive, into, {seeds, store: store.path, plain}))
await store.close()
stop('site')
const {user, system} = process.cpuUsage()
const taken: Taken = {stages, processor: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024, peaks}
process.stdout.write(`${JSON.stringify(taken)}\n`)
