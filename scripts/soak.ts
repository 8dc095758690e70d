import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {chanceFrom} from '../bench/chance.ts'
import {faultsOfKills, faultsOfTwo} from '../tests/hostile/kills.ts'
import {soakDecisions} from './soak/soak-decisions.ts'
import {soakDisk} from './soak/soak-disk.ts'
import {soakDoublings} from './soak/soak-doublings.ts'
import {soakInputs} from './soak/soak-inputs.ts'

/**
 * `npm run soak -- [--inputs 100000] [--decisions 1000] [--kills 50] [--doublings 800000] [--chance N]`: what `npm test` tries a little of, for
 * as long as one has patience. Prints what was tried and every fault; exit code 1 where there is one. 0 leaves a part out.
 * `--doublings` is the longest input in characters, `--only WORD` the shapes of that name; `--chance` repeats a run.
 */
const {values} = parseArgs({
  options: {
    inputs: {type: 'string', default: '100000'},
    decisions: {type: 'string', default: '1000'},
    kills: {type: 'string', default: '50'},
    doublings: {type: 'string', default: '800000'},
    only: {type: 'string', default: ''},
    chance: {type: 'string', default: String(Date.now() % 1_000_000)},
  },
})
const place = mkdtempSync(join(tmpdir(), 'dateline-soak-'))
const faults: string[] = []
const tell = (fault: string): void => {
  faults.push(fault)
  console.log(`  ${fault}`)
}

try {
  console.log(`chance ${values.chance}`)
  if (Number(values.kills) > 0) {
    const chance = chanceFrom(Number(values.chance))
    const found = await faultsOfKills(place, Number(values.kills), chance.next)
    console.log(`kills: ${values.kills} at random moments, ${found.length} faults afterwards`)
    found.forEach(tell)
    const two = await faultsOfTwo(place, Number(values.kills))
    console.log(`two builds at once: ${values.kills} each, ${two.length} faults afterwards`)
    two.forEach(tell)
    console.log(`full disk: ${await soakDisk(join(place, 'disk'), tell)}`)
  }
  if (Number(values.doublings) > 0) await soakDoublings(Number(values.doublings), values.only, tell)
  if (Number(values.decisions) > 0) await soakDecisions(place, Number(values.decisions), Number(values.chance), tell)
  if (Number(values.inputs) > 0) {
    const tried = await soakInputs(join(place, 'inputs'), Number(values.inputs), Number(values.chance), tell)
    console.log(
      `inputs: ${tried.files.toLocaleString('en')} files, ${tried.bytes.toLocaleString('en')} bytes, ${tried.lost} lost`,
    )
  }
  console.log(faults.length === 0 ? 'Nothing lost, nobody let in.' : `${faults.length} faults`)
} finally {
  rmSync(place, {recursive: true, force: true})
}
process.exitCode = faults.length > 0 ? 1 : 0
