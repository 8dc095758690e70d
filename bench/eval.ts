import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, openSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {goals} from './goals.ts'

const help = `Usage: npm run eval [-- CORPORA [TASK…]]

Extracts every corpus below CORPORA (../shared/eval/data when left out), scores it with the score.mjs beside that
folder, checks the five seed reports with the seeds.mjs there, and prints one table: figure, goal, reached or not.
Exits 0 when every goal is reached, 1 when one is not, 2 when something could not be measured.`

/**
 * A corpus is a folder named after its task that holds `gold.jsonl` and the articles in `text/` (saved pages in `html/`). Each step runs as a
 * process of its own, through the commands anybody can type, so that what is measured is what is delivered.
 */
export function main(args: readonly string[]): number {
  if (args.includes('--help')) return say(help, 0)
  const corpora = resolve(args[0] ?? '../shared/eval/data')
  const scorer = resolve(corpora, '../score.mjs')
  for (const needed of [corpora, scorer]) {
    if (!existsSync(needed))
      return say(
        `eval: expected the ${needed === corpora ? 'corpora' : 'scorer'} at ${needed}, found nothing. Put the evaluation data there (a folder a task, each with gold.jsonl and text/ or html/, and score.mjs beside the folder), or name the folder: npm run eval -- PATH`,
        2,
      )
  }
  const wanted = args.slice(1)
  const tasks = readdirSync(corpora)
    .filter((task) => existsSync(join(corpora, task, 'gold.jsonl')) && task in goals)
    .filter((task) => wanted.length === 0 || wanted.includes(task))
    .sort()
  const scratch = mkdtempSync(join(tmpdir(), 'dateline-eval-'))
  try {
    const rows = tasks.flatMap((task) => measure(task, join(corpora, task), scorer, scratch))
    const articles = resolve(corpora, '../../seeds/articles')
    if (existsSync(articles) && (wanted.length === 0 || wanted.includes('seeds')))
      rows.push(...checkSeeds(articles, resolve(corpora, '../seeds.mjs'), scratch))
    return say(table(rows), rows.every(({reached}) => reached) ? 0 : 1)
  } finally {
    rmSync(scratch, {recursive: true})
  }
}

interface Row {
  readonly task: string
  readonly says: string
  readonly figure: string
  readonly goal: string
  readonly reached: boolean
}

function measure(task: string, corpus: string, scorer: string, scratch: string): Row[] {
  const articles = ['text', 'html'].map((folder) => join(corpus, folder)).find((folder) => existsSync(folder))
  if (!articles)
    throw new Error(`Cannot measure ${task}: expected its articles in ${corpus}/text or html, found neither`)
  const records = extract(articles, join(scratch, `${task}.ndjson`))
  const printed = run([scorer, task, corpus, records], `score ${task}`).trim().split('\n').at(-1) ?? ''
  const figures: unknown = JSON.parse(printed)
  return (goals[task] ?? []).map(({figure, says, goal}) => {
    const value = numberAt(figures, figure, scorer)
    return {task, says, figure: percent(value), goal: percent(goal), reached: value >= goal}
  })
}

/** The bars of the seeds check (`people found 100.0 bar 100`) and its blockers. */
function checkSeeds(articles: string, checker: string, scratch: string): Row[] {
  const printed = run([checker, extract(articles, join(scratch, 'seeds.ndjson'))], 'check the seeds', [0, 1])
  const bars = [...printed.matchAll(/^(?<says>\S.*?) +(?<figure>[\d.]+) +bar (?<goal>\d+)/gm)].map(({groups = {}}) => {
    const {says = '', figure = '', goal = ''} = groups
    return {task: 'seeds', says, figure, goal, reached: Number(figure) >= Number(goal)}
  })
  const blockers = printed.split('\n').filter((line) => line.startsWith('BLOCKER')).length
  return [...bars, {task: 'seeds', says: 'blockers', figure: String(blockers), goal: '0', reached: blockers === 0}]
}

function extract(folder: string, to: string): string {
  const out = openSync(to, 'w')
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'extract', folder], {
    stdio: ['ignore', out, 'inherit'],
  })
  if (status !== 0) throw new Error(`Cannot extract ${folder}: exit code ${status}`)
  return to
}

function run(args: readonly string[], what: string, fine: readonly number[] = [0]): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1 << 28})
  if (status === null || !fine.includes(status)) throw new Error(`Cannot ${what}: exit code ${status}\n${stderr}`)
  return stdout
}

function numberAt(figures: unknown, name: string, scorer: string): number {
  const value: unknown = typeof figures === 'object' && figures !== null ? Reflect.get(figures, name) : undefined
  if (typeof value !== 'number')
    throw new Error(`${scorer}: expected its last line to give \`${name}\` as a number, found ${String(value)}`)
  return value
}

const percent = (value: number): string => (100 * value).toFixed(1)

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({says}) => says.length))
  const lines = rows.map(({task, says, figure, goal, reached}) =>
    [
      task.padEnd(8),
      says.padEnd(width),
      figure.padStart(6),
      goal.padStart(6),
      reached ? 'reached' : 'NOT REACHED',
    ].join('  '),
  )
  return [['task'.padEnd(8), ''.padEnd(width), 'figure', '  goal', ''].join('  ').trimEnd(), ...lines].join('\n')
}

function say(words: string, code: number): number {
  ;(code === 2 ? process.stderr : process.stdout).write(`${words}\n`)
  return code
}

if (process.argv[1] === import.meta.filename) {
  try {
    process.exitCode = main(process.argv.slice(2))
  } catch (error) {
    process.exitCode = say(`eval: ${error instanceof Error ? error.message : String(error)}`, 2)
  }
}
