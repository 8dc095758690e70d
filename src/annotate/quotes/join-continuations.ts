import type {SignedAttribution} from './find-attributions.ts'
import type {Layout, Unit} from './layout.ts'

/**
 * Adds the quotes that go on without a cue of their own: `“It held,” Ruiz said. “It will hold.”`, and the paragraphs
 * after it that are nothing but marks. One utterance, so one attribution with more content.
 */
export function joinContinuations(layout: Layout, attributions: readonly SignedAttribution[]): SignedAttribution[] {
  const joined = [...attributions]
  const unitOf = new Map<number, number>()
  layout.units.forEach((unit, index) => {
    for (let at = unit.first; at < unit.last; at++) unitOf.set(at, index)
  })
  const lastIn = new Map<number, number>()
  joined.forEach((attribution, index) => {
    const unit = unitOf.get(attribution.at)
    const marked = attribution.content.some((run) => (layout.passageOf[run.first] ?? -1) >= 0)
    if (unit !== undefined && (marked || !lastIn.has(unit))) lastIn.set(unit, index)
  })
  layout.units.forEach((unit, index) => {
    if (lastIn.has(index) || !isAllMarked(layout, unit)) return
    const previous = lastIn.get(index - 1)
    const attribution = previous === undefined ? undefined : joined[previous]
    if (previous === undefined || !attribution) return
    joined[previous] = {...attribution, content: [...attribution.content, {first: unit.first, last: unit.last}]}
    lastIn.set(index, previous)
  })
  return joined
}

/** Whether a unit is one passage from its first mark to its last. */
function isAllMarked({passages, passageOf}: Layout, {first, last}: Unit): boolean {
  const passage = passages[passageOf[first] ?? -1]
  return passage !== undefined && passage.open === first && passage.close >= last - 2
}
