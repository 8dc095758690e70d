import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {readDecisions} from '../src/read/read-decisions.ts'
import {readFolder} from '../src/read/read-folder.ts'
import type {Taken} from './build-once.ts'
import {inventNews} from './invent-news.ts'
import {timeEdits} from './time-edits.ts'
import {timeHugo} from './time-hugo.ts'
import {timeLive} from './time-live.ts'
import {timeStages} from './time-stages.ts'

/**
 * `npm run bench [-- COUNT…]`: invents archives (1,000 and 10,000 articles by default), builds each with nothing
 * cached and no search index, and prints the seconds a stage and the peak of memory; then the milliseconds an article in
 * each stage of extraction, in one thread, on 1,000 articles of about 600 words, the length the goal speaks of.
 *
 * `--stages` prints these alone. `--seeds FOLDER` builds a folder of yours instead. `--hugo` has Hugo render a site of the
 * same facts beside it, `--plain` prints without Eleventy, `--edit` builds again after no change, a changed sentence and
 * changed styles. `--live` measures instead how long `dateline start` takes from the saving of a file until a browser shows
 * it, with 2,000 articles.
 */
const {positionals, values: asked} = parseArgs({
  allowPositionals: true,
  options: {
    stages: {type: 'boolean'},
    seeds: {type: 'string'},
    hugo: {type: 'boolean'},
    plain: {type: 'boolean'},
    edit: {type: 'boolean'},
    live: {type: 'boolean'},
  },
})
const counts = asked.stages ? [] : positionals.length > 0 ? positionals.map(Number) : [1_000, 10_000]
const place = mkdtempSync(join(tmpdir(), 'dateline-bench-'))

try {
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores\n`)
  if (asked.live) await printLive(Number(positionals[0] ?? 2_000))
  else await printAll()
} finally {
  rmSync(place, {recursive: true, force: true})
}

async function printAll(): Promise<void> {
  const folders = asked.seeds === undefined ? counts.map((count) => invent(count)) : [resolve(asked.seeds)]
  const builds: (readonly [count: number, taken: Taken])[] = []
  for (const seeds of folders) {
    const count = (await readFolder(seeds)).seeds.length
    builds.push([count, build(seeds)])
    if (asked.hugo) printTaken(`Hugo, ${count.toLocaleString('en')} articles`, await timeHugo(seeds, place))
    if (asked.edit) for (const [what, taken] of await timeEdits(seeds, place)) printTaken(what, taken)
  }
  if (builds.length > 0) printBuilds(builds)
  if (asked.seeds === undefined) await printStages(invent(1_000, 'stages', 11))
}

async function printLive(count: number): Promise<void> {
  console.log(`ms from saving to showing, ${count.toLocaleString('en')} articles      median       worst`)
  for (const [what, times] of Object.entries(await timeLive(place, count))) {
    const sorted = times.toSorted((a, b) => a - b)
    const cell = (value = 0): string => value.toFixed(0).padStart(12)
    console.log(`  ${what.padEnd(36)}${cell(sorted[Math.floor(sorted.length / 2)])}${cell(sorted.at(-1))}`)
  }
}

/** Writes an invented archive to the disk, once. */
function invent(count: number, name = String(count), paragraphs?: number): string {
  const seeds = join(place, name, 'seeds')
  for (const {file, text} of inventNews(count, paragraphs)) {
    mkdirSync(dirname(join(seeds, file)), {recursive: true})
    writeFileSync(join(seeds, file), text)
  }
  return seeds
}

/** In a process of its own, so that memory and warm code are its own too. */
function build(seeds: string): Taken {
  const script = join(import.meta.dirname, 'build-once.ts')
  const more = asked.plain ? ['--plain'] : []
  const printed = execFileSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), script, seeds, join(place, 'dist'), ...more],
    {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']},
  )
  const taken: Taken = JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '')
  return taken
}

function printTaken(what: string, {seconds, processor, peak}: Awaited<ReturnType<typeof timeHugo>>): void {
  const figures = `${seconds.toFixed(2)} s, processor ${processor.toFixed(2)} s, peak ${peak.toFixed(0)} MiB`
  console.log(`${what.padEnd(34)}${figures}`)
}

function printBuilds(builds: readonly (readonly [count: number, taken: Taken])[]): void {
  const row = (label: string, cells: readonly string[]): void =>
    console.log(label.padEnd(18) + cells.map((cell) => cell.padStart(12)).join(''))
  const total = ({stages}: Taken): number => Object.values(stages).reduce((sum, time) => sum + time, 0)
  row(
    'whole build',
    builds.map(([count]) => `${count.toLocaleString('en')} art.`),
  )
  for (const stage of Object.keys(builds[0]?.[1].stages ?? {}))
    row(
      `  ${stage}, s`,
      builds.map(([, taken]) => ((taken.stages[stage] ?? 0) / 1000).toFixed(2)),
    )
  row(
    '  all, s',
    builds.map(([, taken]) => (total(taken) / 1000).toFixed(2)),
  )
  row(
    '  ms an article',
    builds.map(([count, taken]) => (total(taken) / count).toFixed(2)),
  )
  row(
    '  processor, s',
    builds.map(([, taken]) => (taken.processor / 1000).toFixed(2)),
  )
  row(
    '  peak, MiB',
    builds.map(([, taken]) => taken.peak.toFixed(0)),
  )
}

async function printStages(seeds: string): Promise<void> {
  const {seeds: articles} = await readFolder(seeds)
  const decisions = readDecisions(seeds)
  timeStages(articles.slice(0, 300), decisions) // The first articles pay for compiling the code.
  const words = articles.reduce((sum, {raw}) => sum + raw.split(/\s+/).length, 0) / articles.length
  console.log(`\nms an article of ${words.toFixed(0)} words      median         p95       worst`)
  for (const [stage, times] of timeStages(articles, decisions)) {
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number): string => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(3).padStart(12)
    console.log(`  ${stage.padEnd(24)}${at(0.5)}${at(0.95)}${at(1)}`)
  }
}
