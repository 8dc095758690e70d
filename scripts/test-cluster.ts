import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'
import {setTimeout} from 'node:timers/promises'
import {inventNews} from '../bench/invent-news.ts'
import {type OneNodeSlurm, startSlurm} from './cluster/one-node-slurm.ts'

/**
 * `npm run test:cluster [-- COUNT]`: extracts 2,000 invented articles in jobs of a real Slurm, then of GNU parallel, loses a job of each,
 * repeats it, builds from the records and compares the site byte for byte with the one built alone. As root, on Debian or
 * where Slurm, MUNGE and GNU parallel are installed.
 */
const articles = Number(process.argv[2] ?? 2000)
const jobs = 8
const project = join(import.meta.dirname, '..')
const place = mkdtempSync(join(tmpdir(), 'dateline-cluster-'))
chmodSync(place, 0o755) // MUNGE wants its socket where everybody may come.
const seeds = join(place, 'seeds')
const cleanUps: (() => Promise<void>)[] = []

async function test(): Promise<void> {
  if (process.getuid?.() !== 0) throw new Error('Slurm and MUNGE start as root only: run npm run test:cluster as root.')
  await run(join(project, 'scripts/cluster/install.sh'))
  for (const {file, text: article} of inventNews(articles)) {
    mkdirSync(dirname(join(seeds, file)), {recursive: true})
    writeFileSync(join(seeds, file), article)
  }
  const alone = join(place, 'alone')
  const {code, err} = await timed('built alone', () =>
    dateline('build', '--seeds', seeds, '--out', alone, '--no-cache', '--no-search'),
  )
  if (code !== 0) throw new Error(`expected that the archive builds alone, found exit code ${code}:\n${err}`)
  await withSlurm(alone)
  await withParallel(alone)
}

/** An array job. One task is killed as it writes; repeated, it writes to another file, and half a file stays behind. */
async function withSlurm(alone: string): Promise<void> {
  const slurm = await startSlurm(join(place, 'slurm'))
  cleanUps.push(slurm.stop)
  const work = workFolder('by-slurm')
  const lost = 3
  await timed(`extracted by Slurm, ${jobs} tasks`, async () => {
    const job = submit(slurm, work, `0-${jobs - 1}`)
    await killTask(slurm, work, lost)
    await job
  })
  await mustMiss(work)
  await submit(slurm, work, String(lost))
  await mustBeSame(alone, work)
}

/** Submits tasks and waits for their end; whether all went well shows in what they wrote. */
async function submit({env}: OneNodeSlurm, work: string, tasks: string): Promise<void> {
  const options = ['--wait', `--array=${tasks}`, `--output=${work}/log.%A.%a`, 'scripts/cluster/extract.sbatch']
  await run('sbatch', options, {...env, SEEDS: seeds, WORK: work}, true)
}

async function killTask({env}: OneNodeSlurm, work: string, task: number): Promise<void> {
  const written = async (): Promise<string> => {
    for (let tries = 0; tries < 3000; tries++) {
      const file = readdirSync(join(work, 'records')).find((name) => name.startsWith(`${task}.`))
      if (file !== undefined && statSync(join(work, 'records', file)).size > 0) return file
      await setTimeout(100)
    }
    throw new Error(`expected that task ${task} begins to write, and it has not after five minutes`)
  }
  const file = await written()
  await run('scancel', ['--signal=KILL', '--full', file.split('.')[1] ?? ''], env)
  await setTimeout(1000)
  // Half of what was written reaches the disk when a machine dies. A task that was quicker than its killer is lost so, too.
  truncateSync(join(work, 'records', file), Math.ceil(statSync(join(work, 'records', file)).size / 2))
}

/** A job a list. One fails, since a file does not answer; `--resume-failed` repeats it alone when it is back. */
async function withParallel(alone: string): Promise<void> {
  const work = workFolder('by-parallel')
  const [folder = ''] = readdirSync(seeds)
  const [name = ''] = readdirSync(join(seeds, folder))
  const file = join(seeds, folder, name)
  renameSync(file, join(place, 'away'))
  await timed(`extracted by GNU parallel, ${jobs} jobs`, () => parallel(work))
  renameSync(join(place, 'away'), file)
  await mustMiss(work)
  await parallel(work, '--resume-failed')
  await mustBeSame(alone, work)
}

async function parallel(work: string, ...options: string[]): Promise<void> {
  const job = `npm run --silent extract -- --seeds ${seeds} --from-list {} > ${work}/records/{/}.ndjson`
  const lists = readdirSync(join(work, 'lists')).map((list) => join(work, 'lists', list))
  const common = ['--will-cite', '--joblog', join(work, 'joblog')]
  await run('parallel', [...common, ...options, job, ':::', ...lists], {}, true)
}

/** A folder with the lists of all jobs, each every eighth path, and room for their records. */
function workFolder(name: string): string {
  const work = join(place, name)
  for (const folder of ['lists', 'records']) mkdirSync(join(work, folder), {recursive: true})
  const paths = readdirSync(seeds, {recursive: true, encoding: 'utf8'}).filter((path) => path.includes('.'))
  for (let job = 0; job < jobs; job++) {
    const own = paths.filter((_, index) => index % jobs === job).map((path) => `${join(seeds, path)}\n`)
    writeFileSync(join(work, 'lists', String(job).padStart(4, '0')), own.join(''))
  }
  return work
}

async function mustMiss(work: string): Promise<void> {
  const {code, err} = await build(work)
  if (code === 0 || !/files of .* have not all of theirs/.test(err))
    throw new Error(
      `expected that a build without the lost job names what is missing, found exit code ${code}:\n${err}`,
    )
  console.log(`  ${err.split('\n').find((line) => line.startsWith('Cannot build'))}`)
}

async function mustBeSame(alone: string, work: string): Promise<void> {
  const {code, err} = await timed('built from the records', () => build(work))
  if (code !== 0) throw new Error(`expected that the records build, found exit code ${code}:\n${err}`)
  await run('diff', ['--recursive', '--brief', alone, join(work, 'dist')])
  console.log('  the same site, byte for byte')
}

const build = (work: string): Promise<Ended> =>
  dateline('build', '--seeds', seeds, '--out', join(work, 'dist'), '--no-search', '--records', join(work, 'records'))

const dateline = (...args: string[]): Promise<Ended> =>
  run(process.execPath, ['--import', import.meta.resolve('tsx'), join(project, 'src/cli.ts'), ...args], {}, true)

interface Ended {
  /** Nothing where a signal ended it. */
  readonly code: number | null
  readonly err: string
}

/** Runs a program in the project's folder; where it `mayFail` its exit code is what matters. */
async function run(
  program: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  mayFail = false,
): Promise<Ended> {
  const child = spawn(program, args, {cwd: project, env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe']})
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  if (code !== 0 && !mayFail) throw new Error(`${program} ${args.join(' ')}: exit code ${code}\n${out}${err}`)
  return {code, err}
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const result = await work()
  const seconds = (performance.now() - begun) / 1000
  console.log(`${what}: ${seconds.toFixed(1)} s, ${(articles / seconds).toFixed(0)} articles a second`)
  return result
}

async function cleanUp(): Promise<void> {
  for (const end of cleanUps.splice(0)) await end()
  rmSync(place, {recursive: true, force: true})
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void cleanUp().finally(() => process.exit(1)))
try {
  await test()
} finally {
  await cleanUp()
}
