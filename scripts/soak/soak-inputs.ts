import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {faultsIn} from '../../tests/hostile/faults-in.ts'
import {inputs} from '../../tests/hostile/inputs/inputs.ts'
import {lostOf, writeInputs} from '../../tests/hostile/lost-of.ts'

/** How many files are one archive, and every which of these is built and its site looked at. */
const batch = 500
const built = 5
/** After so many somebody who waits is told. */
const told = 20

/** Reads archive after archive of invented files; counts what was neither published nor listed, and looks at sites. */
export async function soakInputs(
  place: string,
  count: number,
  chance: number,
  tell: (fault: string) => void,
): Promise<{files: number; bytes: number; lost: number}> {
  const tried = {files: 0, bytes: 0, lost: 0}
  for (let round = 0; tried.files < count; round++) {
    const seeds = join(place, 'seeds')
    mkdirSync(seeds, {recursive: true})
    writeFileSync(join(seeds, 'innocent-neighbour.txt'), 'Rain at Novara\n\nAna Ruiz said it rained.')
    const some = fc.sample(inputs, {numRuns: batch, seed: chance + round})
    const written = writeInputs(seeds, some)
    tried.files += written.length
    tried.bytes += some.reduce((sum, {bytes}) => sum + bytes.length, 0)
    const lost = await lostOf(seeds, ['innocent-neighbour.txt', ...written])
    tried.lost += lost.length
    for (const name of lost) tell(`chance ${chance + round}: ${JSON.stringify(name)} is neither published nor listed`)
    if (round % built === 0) for (const fault of faultsOfBuild(place)) tell(`chance ${chance + round}: ${fault}`)
    rmSync(seeds, {recursive: true})
    if (round % told === told - 1) console.log(`  ${tried.files.toLocaleString('en')} files tried`)
  }
  return tried
}

function faultsOfBuild(place: string): string[] {
  const cli = join(import.meta.dirname, '../../src/cli.ts')
  try {
    execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), cli, 'build', '--no-cache'], {
      cwd: place,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  } catch (error) {
    return [`the build fails: ${error instanceof Error ? error.message.slice(0, 500) : error}`]
  }
  return faultsIn(join(place, 'dist'))
}
