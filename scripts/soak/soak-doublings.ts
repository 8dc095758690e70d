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
const leastTime = 400

const decisions: Decisions = {
  site: {title: 'Soak', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

/** Doubles each shape three times up to `longest` characters and tells the shapes that take more than in proportion. */
export async function soakDoublings(longest: number, only: string, tell: (fault: string) => void): Promise<void> {
  const asked = shapes.filter(({name}) => name.includes(only))
  let worst = {ratio: 0, name: 'none'}
  for (const shape of asked) {
    timeOf(shape, 2000)
    const times = [8, 4, 2, 1].map((part) => timeOf(shape, Math.floor(longest / part)))
    // Of several doublings the best: whatever else the machine does can only make a figure larger.
    const ratios = times.slice(1).flatMap((time, at) => (time < leastTime ? [] : [time / (times[at] ?? time)]))
    const ratio = ratios.length > 0 ? Math.min(...ratios) : 0
    if (ratio > worst.ratio) worst = {ratio, name: shape.name}
    if (ratio > mostRatio) tell(`${shape.name}: ${times.map((time) => `${time.toFixed(0)} ms`).join(', ')}`)
    await new Promise((done) => setImmediate(done))
  }
  console.log(
    `doublings: ${asked.length} shapes up to ${longest.toLocaleString('en')} characters, worst ratio ${worst.ratio.toFixed(2)} (${worst.name})`,
  )
}

/** The time of the processor, in ms, from the text of a file to the models of its pages. */
function timeOf({make, ending}: Shape, size: number): number {
  const raw = make(size)
  const format = ending === 'md' ? 'markdown' : ending === 'html' ? 'html' : 'text'
  const seed: Seed = {file: `odd.${ending}`, format, raw, sha256: '', warnings: []}
  const begun = process.cpuUsage()
  const outcome = tryArticle(seed, decisions)
  if ('article' in outcome) {
    const {pages} = siteDataOf(link([outcome.article], decisions, []))
    for (const kind of Object.values(pages)) for (const page of kind) page.model(linkFrom(page.address))
  }
  const {user, system} = process.cpuUsage(begun)
  return (user + system) / 1000
}
