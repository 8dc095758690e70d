import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {archiveOf} from '../../../src/archive.ts'
import {Failure} from '../../../src/failure.ts'
import {readDecisions} from '../../../src/read/read-decisions.ts'
import {readEditions} from '../../../src/read/read-editions.ts'
import {readFolder} from '../../../src/read/read-folder.ts'
import {buildSite} from '../../../src/site/build-site.ts'
import {faultsIn} from '../faults-in.ts'
import {decidedAbout, type OddDecisions} from './odd-decisions.ts'

/** What comes of a folder of decisions: a refusal that names the file, or a site; and what is wrong with either. */
export interface Outcome {
  readonly isRefused: boolean
  readonly faults: readonly string[]
}

/** Decides so about a few reports in `place`, and looks at the site. */
export async function outcomeOf(place: string, decisions: OddDecisions): Promise<Outcome> {
  const seeds = join(place, 'seeds')
  const out = join(place, 'dist')
  for (const folder of [seeds, out]) rmSync(folder, {recursive: true, force: true})
  for (const [file, text] of Object.entries(decidedAbout)) write(join(seeds, file), text)
  for (const [file, text] of Object.entries(decisions)) write(join(seeds, '_archive', file), text)
  try {
    const decided = readDecisions(seeds)
    const {seeds: read, unreadable} = await readFolder(seeds)
    const archive = {...archiveOf(read, decided, unreadable), editions: readEditions(seeds)}
    const {unprinted} = await buildSite(archive, out, {seeds, plain: true})
    return {isRefused: false, faults: [...unprinted.map(({file, why}) => `${file}: ${why}`), ...faultsIn(out)]}
  } catch (error) {
    const names = Object.keys(decisions).some((file) => String(error).includes(join('_archive', file)))
    return {isRefused: true, faults: error instanceof Failure && names ? [] : [`ends with ${error}`.slice(0, 600)]}
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}
