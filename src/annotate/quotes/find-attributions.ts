import {type CueVerb, cueVerbs} from '../../vocabulary/cue-verbs.ts'
import {firstAnswer} from '../sieve.ts'
import type {Attribution, Cue} from './cue.ts'
import type {Layout} from './layout.ts'
import {attributionSieves} from './sieves/index.ts'

/** An attribution, signed. */
export interface SignedAttribution extends Attribution {
  readonly rule: string
}

/** Finds who is said to have said what, unit by unit, by the cues in the reporter's own words. */
export function findAttributions(layout: Layout): SignedAttribution[] {
  const {tokens, passageOf, units} = layout
  const found: SignedAttribution[] = []
  for (const unit of units) {
    const before: SignedAttribution[] = []
    for (let at = unit.first; at < unit.last; at++) {
      const token = tokens[at]
      if (!token || (passageOf[at] ?? -1) >= 0) continue
      const verb = cueVerbs.get(token.lower) ?? (token.text === ':' || token.lower === 'according' ? noVerb : undefined)
      if (!verb) continue
      const cue: Cue = {layout, unit, at, verb, before}
      const decided = firstAnswer(attributionSieves, cue)
      if (decided) before.push({...decided.answer, rule: decided.rule})
    }
    found.push(...before)
  }
  return found
}

const noVerb: CueVerb = {lemma: '', form: 'base', groups: new Set()}
