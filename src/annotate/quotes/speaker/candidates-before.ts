import type {Span} from '../../../model.ts'
import {prepositions} from '../../../vocabulary/english/function-words.ts'
import type {FoundPerson} from '../../findings.ts'
import {tokenAt} from '../grammar/token-at.ts'
import {unitAt} from '../grammar/unit-at.ts'
import {type Layout, spanOf, type Unit} from '../passages/layout.ts'
import type {Mentioned} from './index.ts'
import {firstFrom, type NamedAt} from './mention-index.ts'

export interface Candidate {
  readonly person: number
  readonly score: number
}

/**
 * The people a pronoun or description may mean, likeliest first. Nearness of the sentence counts most, then standing
 * as its subject or as its speaker: in `Ruiz met Diaz. She said` it is Ruiz. Whom the marked words name does not say
 * them: in `“I was glad to see Diaz,” she said` it is not Diaz.
 */
export function candidatesBefore(
  {layout, mention, people, named, spoken}: Mentioned,
  fits: (person: FoundPerson) => boolean,
): Candidate[] {
  const here = layout.tokens[mention.first]?.start ?? 0
  const unit = unitAt(layout, mention.first)
  const inMarks = namedInMarks(named, layout, unit)
  const best = new Map<number, number>()
  const consider = (index: number, score: number): void => {
    const person = people[index]
    if (!person || inMarks.has(index) || !fits(person)) return
    best.set(index, Math.max(best.get(index) ?? Number.NEGATIVE_INFINITY, score))
  }
  // Each unit's first person outside marks is taken for its subject.
  const window = unitsBefore(layout, unit)
  for (const {distance, span} of window) {
    const first = firstFrom(named, span.start)
    for (let at = first; at < named.length; at++) {
      const one = named[at]
      if (!one || one.start >= here || one.end > span.end) break
      const token = tokenAt(layout, one.start)
      if (layout.passageOf[token] !== undefined) continue
      const possessed = layout.tokens[tokenAt(layout, one.end - 1) + 1]?.kind === 'possessive'
      const served = prepositions.has(layout.tokens[token - 1]?.lower ?? '')
      const subject = !possessed && !served && one.start === named[first]?.start
      consider(one.person, -distance * 2 + (subject ? 2 : 0) - (possessed ? 1 : 0))
    }
  }
  for (const {at, speaker} of spoken) {
    const step = window.find(({unit: one}) => at >= one.first && at < one.last)
    if (step && at < mention.first && speaker.person !== undefined) consider(speaker.person, -step.distance * 2 + 3)
  }
  return [...best].map(([person, score]) => ({person, score})).sort((a, b) => b.score - a.score || a.person - b.person)
}

/** The people whom the marked words of a unit name. */
function namedInMarks(named: readonly NamedAt[], layout: Layout, at: number): ReadonlySet<number> {
  const found = new Set<number>()
  const unit = layout.units[at]
  if (!unit) return found
  const end = layout.tokens[unit.last - 1]?.end ?? 0
  for (let next = firstFrom(named, layout.tokens[unit.first]?.start ?? 0); next < named.length; next++) {
    const one = named[next]
    if (!one || one.end > end) break
    if (layout.passageOf[tokenAt(layout, one.start)] !== undefined) found.add(one.person)
  }
  return found
}

/** The units up to three paragraphs back, nearest first. */
function unitsBefore(layout: Layout, unit: number) {
  const window: {unit: Unit; distance: number; span: Span}[] = []
  const block = layout.units[unit]?.block ?? 0
  for (let index = unit; index >= 0; index--) {
    const one = layout.units[index]
    if (!one || block - one.block > 3) break
    window.push({unit: one, distance: unit - index, span: spanOf(layout, one.first, one.last)})
  }
  return window
}
