import {join} from 'node:path'
import {gather} from '../src/archive.ts'
import {readDecisions} from '../src/read/read-decisions.ts'
import {readFolder} from '../src/read/read-folder.ts'
import {findArticles} from '../src/run/find-articles.ts'
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
}

/** Builds the archive of a folder as `dateline build --no-cache` does, with a watch in hand; prints `Taken` as JSON. */
const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder of the archive: build-once.ts FOLDER')

const stages: Record<string, number> = {}
let last = 0
const stop = (stage: string): void => {
  const now = performance.now()
  stages[stage] = now - last
  last = now
}

spareMemory()
stop('start')
const seeds = join(folder, 'seeds')
const decisions = readDecisions(seeds)
const read = await readFolder(seeds)
stop('read')
const outcomes = await findArticles(read.seeds, decisions)
stop('find')
const archive = gather(outcomes, decisions, read.unreadable)
stop('link')
await publish(join(folder, 'dist'), [seeds], (into) => buildSite(archive, into, {seeds}))
stop('site')
const {user, system} = process.cpuUsage()
const taken: Taken = {stages, processor: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024}
process.stdout.write(`${JSON.stringify(taken)}\n`)
