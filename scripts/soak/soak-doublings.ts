import {tryArticle} from '../../src/archive.ts'
import {link} from '../../src/link/index.ts'
import type {Decisions, Seed} from '../../src/model.ts'
import {siteDataOf} from '../../src/site/configure.ts'
import {linkFrom} from '../../src/view/address.ts'
import {shapes} from '../../tests/hostile/shapes/index.ts'
import type {Shape} from '../../tests/hostile/shapes/shape.ts'

/** Twice the input may take this many times as long, and no more. */
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
 * Doubles each shape three times, from the size at which it takes some tenths of a second, up to `longest` characters, and
 * tells the shapes that take more than in proportion.
 */
export async function soakDoublings(longest: number, only: string, tell: (fault: string) => void): Promise<void> {
  const asked = shapes.filter(({name}) => name.includes(only))
  let worst = {ratio: 0, name: 'none'}
  let quick = 0
  for (const shape of asked) {
    const sizes = sizesFor(shape, longest)
    if (sizes.length < 2) quick++
    const times = sizes.map((size) => timeOf(shape, size, repeats))
    const ratios = times.slice(1).map((time, at) => time / (times[at] ?? time))
    const ratio = Math.max(0, ...ratios)
    if (ratio > worst.ratio) worst = {ratio, name: shape.name}
    const list = sizes.map((size, at) => `${size.toLocaleString('en')} ${times[at]?.toFixed(0)} ms`).join(', ')
    if (ratio > mostRatio) tell(`${shape.name}, ${ratio.toFixed(2)} times: ${list}`)
    await new Promise((done) => setImmediate(done))
  }
  console.log(
    `doublings: ${asked.length} shapes up to ${longest.toLocaleString('en')} characters, ${quick} of them too quick to tell, worst ratio ${worst.ratio.toFixed(2)} (${worst.name})`,
  )
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
