import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {tryArticle} from '../../src/archive.ts'
import {link} from '../../src/link/index.ts'
import type {Decisions, Seed} from '../../src/model.ts'
import {siteDataOf} from '../../src/site/configure.ts'
import {linkFrom} from '../../src/view/address.ts'
import {shapes} from '../../tests/hostile/shapes/index.ts'
import type {Shape} from '../../tests/hostile/shapes/shape.ts'

/** Twice the input may take this many times as much, and no more. */
const mostRatio = 2.3

/** Below this, in ms of the processor, a figure says more of the machine than of the input. */
const leastTime = 300

/** How often each size is timed; the least counts, for whatever else the machine does can only make a figure larger. */
const repeats = 3

const decisions: Decisions = {
  site: {title: 'Soak', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

/**
 * Doubles each shape three times and tells those that take more than in proportion: in the steps of our own code, which no
 * busy machine changes, and in time, which counts what is built into V8 as well. `longest` is the longest that is timed.
 */
export async function soakDoublings(longest: number, only: string, tell: (fault: string) => void): Promise<void> {
  await soakSteps(Math.floor(longest / 64), only, tell)
  await soakTimes(longest, only, tell)
}

async function soakSteps(size: number, only: string, tell: (fault: string) => void): Promise<void> {
  const script = join(import.meta.dirname, '../../tests/hostile/doubled/work-when-doubled.mts')
  const args = ['--import', import.meta.resolve('tsx'), script, String(size), 'all', only]
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']})
  const ended = once(child, 'exit')
  const worst = new Worst()
  for await (const line of createInterface({input: child.stdout})) {
    const [name, steps]: [string, number[]] = JSON.parse(line)
    // The last doubling: a shape may be long enough for a rule, or for a list to be loaded, from some size on.
    const ratio = worst.meet(name, steps.slice(-2))
    if (ratio > mostRatio) tell(`${name}: ${ratio.toFixed(2)} times the steps: ${steps.join(', ')}`)
  }
  const [code] = await ended
  if (code !== 0) tell(`the steps are counted until shape ${worst.met}, and there it ends with ${code}`)
  console.log(`doublings, in steps: ${worst.met} shapes up to ${(size * 8).toLocaleString('en')} characters, ${worst}`)
}

async function soakTimes(longest: number, only: string, tell: (fault: string) => void): Promise<void> {
  const worst = new Worst()
  let quick = 0
  for (const shape of shapes.filter(({name}) => name.includes(only))) {
    const sizes = sizesFor(shape, longest)
    if (sizes.length < 2) quick++
    const times = sizes.map((size) => timeOf(shape, size, repeats))
    const ratio = worst.meet(shape.name, times)
    const list = sizes.map((size, at) => `${size.toLocaleString('en')} ${times[at]?.toFixed(0)} ms`).join(', ')
    if (ratio > mostRatio) tell(`${shape.name}: ${ratio.toFixed(2)} times the time: ${list}`)
    await new Promise((done) => setImmediate(done))
  }
  console.log(
    `doublings, in time: ${worst.met} shapes up to ${longest.toLocaleString('en')} characters, ${quick} of them too quick to tell, ${worst}`,
  )
}

/** The largest ratio that was met, and whose it is. */
class Worst {
  met = 0
  #ratio = 0
  #name = 'none'

  /** How much more a shape takes with each doubling, over all of them: one alone may meet the collector of garbage. */
  meet(name: string, taken: readonly number[]): number {
    const ratio = taken.length < 2 ? 0 : ((taken.at(-1) ?? 0) / (taken[0] ?? 1)) ** (1 / (taken.length - 1))
    this.met++
    if (ratio > this.#ratio) [this.#ratio, this.#name] = [ratio, name]
    return ratio
  }

  toString(): string {
    return `worst ratio ${this.#ratio.toFixed(2)} (${this.#name})`
  }
}

/** The sizes at which a shape is timed: the first that takes long enough, and three times twice as many characters. */
function sizesFor(shape: Shape, longest: number): number[] {
  timeOf(shape, 2000, 1)
  let first = Math.floor(longest / 64)
  while (first * 2 <= longest && timeOf(shape, first, 1) < leastTime) first *= 2
  return [first, first * 2, first * 4, first * 8].filter((size) => size <= longest)
}

/** The least time of the processor, in ms, from the text of a file to the models of its pages. */
function timeOf({make, ending}: Shape, size: number, times: number): number {
  const raw = make(size)
  const format = ending === 'md' ? 'markdown' : ending === 'html' ? 'html' : 'text'
  const seed: Seed = {file: `odd.${ending}`, format, raw, sha256: '', warnings: []}
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) {
    const begun = process.cpuUsage()
    const outcome = tryArticle(seed, decisions)
    if ('article' in outcome) {
      const {pages} = siteDataOf(link([outcome.article], decisions, []))
      for (const kind of Object.values(pages)) for (const page of kind) page.model(linkFrom(page.address))
    }
    const {user, system} = process.cpuUsage(begun)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
