import {firstAnswer} from '../sieve.ts'
import type {Attribution, Cue, Run} from './cue.ts'
import {cueAt} from './cue-at.ts'
import type {Layout} from './layout.ts'
import {attributionSieves} from './sieves/index.ts'

/** An attribution, signed. */
export interface SignedAttribution extends Attribution {
  readonly rule: string
  /** The cue is a verb of saying, which counts inside other content, too. */
  readonly reports: boolean
}

/** Finds who is said to have said what, unit by unit, by the cues in the reporter's own words. */
export function findAttributions(layout: Layout): SignedAttribution[] {
  const found: SignedAttribution[] = []
  for (const unit of layout.units) {
    const before: SignedAttribution[] = []
    for (let at = unit.first; at < unit.last; at++) {
      const verb = cueAt(layout, unit, at)
      if (!verb) continue
      const cue: Cue = {layout, unit, at, verb, before}
      const decided = firstAnswer(attributionSieves, cue)
      if (decided) before.push({...decided.answer, rule: decided.rule, reports: isReport(cue)})
    }
    for (const one of before)
      if (one.reports || !before.some((other) => other !== one && isInside(one, other))) found.push(one)
  }
  return found
}

/** Ruiz said Diaz wants to resign: what somebody wants is news when the paper says it, not when Ruiz does. */
const isReport = ({verb: {groups}}: Cue): boolean =>
  groups.size === 0 || groups.has('saying') || groups.has('labelling')

const isInside = (one: Attribution, other: Attribution): boolean =>
  one.content.every((run) => other.content.some((outer) => isWithin(run, outer)))

const isWithin = (run: Run, outer: Run): boolean =>
  run.first >= outer.first && run.last <= outer.last && run.last - run.first < outer.last - outer.first
