import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {publish} from '../../src/run/publish.ts'
import {marker} from '../../src/run/swap.ts'

/** How many pages the site has that is published again and again. */
const pages = 40

/** A program that publishes a site without end, each time another one, and says so when the first stands. */
const program = `
  import {mkdirSync, writeFileSync} from 'node:fs'
  import {publish} from ${JSON.stringify(join(import.meta.dirname, '../../src/run/publish.ts'))}
  const rounds = Number(process.argv[2] ?? Infinity)
  for (let round = 0; round < rounds; round++) {
    await publish('dist', ['seeds'], async (folder) => {
      for (let page = 0; page < ${pages}; page++) {
        mkdirSync(folder + '/' + page)
        writeFileSync(folder + '/' + page + '/index.html', process.pid + ' ' + round)
      }
      await new Promise((done) => setImmediate(done))
    })
    if (round === 0) process.stdout.write('published')
  }`

/** Has a process send itself SIGINT as soon as it has made the folder it builds in, the earliest moment there is anything to clear up. */
export const interruptedAtOnce = `
  import fs from 'node:fs'
  import {syncBuiltinESMExports} from 'node:module'
  const make = fs.mkdirSync
  fs.mkdirSync = (path, ...more) => {
    const made = make(path, ...more)
    if (String(path).includes('.building-')) process.kill(process.pid, 'SIGINT')
    return made
  }
  syncBuiltinESMExports()`

/**
 * Starts a process that publishes to \`dist\` in \`place\`, `rounds` times or without end.
 *
 * @param before a program it runs first.
 */
export function publisher(place: string, rounds?: number, before?: string) {
  const script = join(place, 'publisher.mts')
  if (!existsSync(script)) writeFileSync(script, program)
  const first = before === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(before)}`]
  const args = [
    ...first,
    '--import',
    import.meta.resolve('tsx'),
    script,
    ...(rounds === undefined ? [] : [String(rounds)]),
  ]
  return spawn(process.execPath, args, {cwd: place, stdio: ['ignore', 'pipe', 'inherit']})
}

const ending = ['SIGKILL', 'SIGINT', 'SIGTERM'] as const

/**
 * Kills a process that publishes, `count` times at moments that `moment` chooses (0 to 1), and returns what was wrong
 * afterwards: a site that is neither the old nor the new one, whole, or anything left beside it by the next build.
 */
export async function faultsOfKills(place: string, count: number, moment: () => number): Promise<string[]> {
  const faults: string[] = []
  mkdirSync(join(place, 'seeds'), {recursive: true})
  for (let kill = 0; kill < count; kill++) {
    const signal = ending[kill % ending.length] ?? 'SIGKILL'
    const child = publisher(place)
    const gone = once(child, 'exit')
    if (child.stdout) await once(child.stdout, 'data')
    await setTimeout(moment() * 80)
    child.kill(signal)
    // Whoever is not heard asks again: between two publications nobody listens.
    const again = setInterval(() => child.kill(signal), 50)
    await gone
    clearInterval(again)
    const beside = besides(place)
    // A process that is killed can tidy up nothing; between the two renames of a swap the old site stands beside.
    const isBetween = signal === 'SIGKILL' && beside.some((name) => name.includes('.replaced-'))
    if (!isBetween) faults.push(...faultsOfSite(place).map((fault) => `after ${signal}: ${fault}`))
    if (signal !== 'SIGKILL') faults.push(...beside.map((name) => `after ${signal}: ${name} is left`))
    await rejected(publish(join(place, 'dist'), [], () => Promise.reject(new Error('no paper'))))
    faults.push(...faultsOfSite(place).map((fault) => `after ${signal} and a build that fails: ${fault}`))
    await publish(join(place, 'dist'), [], async (folder) => {
      for (let page = 0; page < pages; page++) {
        mkdirSync(join(folder, String(page)))
        writeFileSync(join(folder, String(page), 'index.html'), `next ${kill}`)
      }
    })
    faults.push(...faultsOfSite(place), ...besides(place).map((name) => `the next build leaves ${name}`))
  }
  return faults
}

/** Has two processes publish to the same place at once, and returns what was wrong afterwards. */
export async function faultsOfTwo(place: string, rounds: number): Promise<string[]> {
  const two = [publisher(place, rounds), publisher(place, rounds)]
  const ends = await Promise.all(two.map((child) => once(child, 'exit')))
  return [
    ...ends.flatMap(([code, signal]) => (code === 0 ? [] : [`one of two builds ends with ${code ?? signal}`])),
    ...faultsOfSite(place),
    ...besides(place).map((name) => `two builds leave ${name}`),
  ]
}

/** What is wrong with the site in `dist`: pages of two builds, or too few. */
export function faultsOfSite(place: string): string[] {
  const site = join(place, 'dist')
  if (!existsSync(site)) return ['there is no site']
  const names = readdirSync(site).filter((name) => name !== marker)
  const texts = new Set(names.map((name) => readFileSync(join(site, name, 'index.html'), 'utf8')))
  if (names.length !== pages) return [`a site of ${names.length} pages`]
  return texts.size === 1 ? [] : [`a site of ${texts.size} builds`]
}

/** What stands beside the site and should not. */
export const besides = (place: string): string[] =>
  readdirSync(place).filter((name) => !['dist', 'seeds', 'publisher.mts'].includes(name))

async function rejected(promise: Promise<unknown>): Promise<void> {
  try {
    await promise
  } catch {
    return
  }
  throw new Error('a build that fails has published')
}
