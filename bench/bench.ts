import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {readDecisions} from '../src/read/read-decisions.ts'
import {readFolder} from '../src/read/read-folder.ts'
import type {Taken} from './build-once.ts'
import {inventNews} from './invent-news.ts'
import {timeLive} from './time-live.ts'
import {timeStages} from './time-stages.ts'

/**
 * `npm run bench [-- COUNT…]`: invents archives (1,000 and 10,000 articles by default), builds each with nothing
 * cached, and prints the seconds a stage and the peak of memory; then the milliseconds an article in each stage of
 * extraction, in one thread, on 1,000 articles of about 600 words, the length the goal speaks of. `--stages` prints
 * these alone. `--live` measures instead how long `dateline start` takes from the saving of a file until a browser shows it, with
 * 2,000 articles.
 */
const {positionals, values: only} = parseArgs({
  allowPositionals: true,
  options: {stages: {type: 'boolean'}, live: {type: 'boolean'}},
})
const counts = only.stages ? [] : positionals.length > 0 ? positionals.map(Number) : [1_000, 10_000]
const place = mkdtempSync(join(tmpdir(), 'dateline-bench-'))

try {
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores\n`)
  if (only.live) await printLive(Number(positionals[0] ?? 2_000))
  else await printAll()
} finally {
  rmSync(place, {recursive: true, force: true})
}

async function printAll(): Promise<void> {
  const builds = counts.map((count) => [count, build(invent(count))] as const)
  if (builds.length > 0) printBuilds(builds)
  await printStages(invent(1_000, 'stages', 11))
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
  const folder = join(place, name)
  for (const {file, text} of inventNews(count, paragraphs)) {
    const path = join(folder, 'seeds', file)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  }
  return folder
}

/** In a process of its own, so that memory and warm code are its own too. */
function build(folder: string): Taken {
  const script = join(import.meta.dirname, 'build-once.ts')
  const printed = execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), script, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const taken: Taken = JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '')
  return taken
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

async function printStages(folder: string): Promise<void> {
  const seeds = join(folder, 'seeds')
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
