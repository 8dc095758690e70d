import type {SignedAttribution} from './find-attributions.ts'
import type {Passage} from './find-passages.ts'
import type {Layout, Unit} from './layout.ts'
import {adopt} from './orphans/index.ts'
import {unitAt} from './unit-at.ts'

/**
 * Gives the marked passages that no cue has claimed to somebody: to the attribution before, where a quote goes on
 * without a cue of its own (`“It held,” Ruiz said. “It will hold.”`, and paragraphs of nothing but marks: one
 * utterance), or to whom an orphan sieve names. In the order of the text; the rest stays unattributed.
 */
export function joinContinuations(layout: Layout, attributions: readonly SignedAttribution[]): SignedAttribution[] {
  const joined = [...attributions]
  const lastIn = lastOfUnits(layout, joined)
  const claimed = claimedPassages(layout, joined)
  layout.passages.forEach((passage, index) => {
    if (claimed.has(index)) return
    const at = unitAt(layout, passage.open)
    const unit = layout.units[at]
    if (!unit) return
    const alone = isAllMarked(passage, unit)
    const colon = layout.tokens[passage.open - 1]?.text === ':'
    const previous = lastIn.get(at - 1)
    const before = previous === undefined ? undefined : joined[previous]
    if (alone && !colon && previous !== undefined && before) {
      joined[previous] = {...before, content: [...before.content, {first: unit.first, last: unit.last}]}
      lastIn.set(at, previous)
      return
    }
    if (!isStatement(layout, passage)) return
    const found = joined.toSorted((a, b) => a.at - b.at)
    const adopted = adopt({layout, passage, unit: at, found})
    if (!adopted) return
    joined.push(adopted)
    if (alone) lastIn.set(at, joined.length - 1)
  })
  return joined.sort((a, b) => a.at - b.at)
}

/** For each unit the attribution a continuation would go with: the last report in it, or else the last of any kind. */
function lastOfUnits(layout: Layout, attributions: readonly SignedAttribution[]): Map<number, number> {
  const last = new Map<number, number>()
  attributions.forEach((attribution, index) => {
    const unit = unitAt(layout, attribution.at)
    const known = attributions[last.get(unit) ?? -1]
    if (!known || attribution.reports || !known.reports) last.set(unit, index)
  })
  return last
}

function claimedPassages({passages}: Layout, attributions: readonly SignedAttribution[]): Set<number> {
  const claimed = new Set<number>()
  passages.forEach(({open, close}, index) => {
    if (attributions.some((one) => one.content.some((run) => run.first <= open && close < run.last))) claimed.add(index)
  })
  return claimed
}

/** Whether a unit is one passage from its first mark to its last. */
const isAllMarked = ({open, close}: Passage, {first, last}: Unit): boolean => open === first && close >= last - 2

/** Something said, not a title or a word held at arm's length: long enough, and closed as a clause is. */
export function isStatement({tokens}: Layout, {open, close}: Passage): boolean {
  return close - open > 6 && /^[.,!?…]$/.test(tokens[close - 1]?.text ?? '')
}
