import {join} from 'node:path'
import fc from 'fast-check'
import {outcomeOf} from '../../tests/hostile/decisions/faults-of-decisions.ts'
import {oddDecisions} from '../../tests/hostile/decisions/odd-decisions.ts'

/** Decides as nobody would about a few reports, again and again; tells every site with a fault and every end without a name. */
export async function soakDecisions(
  place: string,
  count: number,
  chance: number,
  tell: (fault: string) => void,
): Promise<void> {
  let refused = 0
  let bytes = 0
  for (const [at, decisions] of fc.sample(oddDecisions, {numRuns: count, seed: chance}).entries()) {
    const {isRefused, faults} = await outcomeOf(join(place, 'decisions'), decisions)
    if (isRefused) refused++
    for (const text of Object.values(decisions)) bytes += Buffer.byteLength(text)
    for (const fault of faults) tell(`chance ${chance}, decisions ${at}: ${fault}`)
  }
  console.log(
    `decisions: ${count} folders, ${bytes.toLocaleString('en')} bytes, ${refused} refused by the name of the file, ${count - refused} sites looked at`,
  )
}
