import {prepositions} from '../../../vocabulary/function-words.ts'
import type {FoundPerson} from '../../findings.ts'
import type {Layout, Unit} from '../layout.ts'
import {tokenAt} from '../token-at.ts'
import {unitAt} from '../unit-at.ts'
import type {Mentioned} from './index.ts'

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
  {layout, mention, people, spoken}: Mentioned,
  fits: (person: FoundPerson) => boolean,
): Candidate[] {
  const here = layout.tokens[mention.first]?.start ?? 0
  const unit = unitAt(layout, mention.first)
  const block = layout.units[unit]?.block ?? 0
  const best = new Map<number, number>()
  const consider = (person: number, score: number): void => {
    best.set(person, Math.max(best.get(person) ?? Number.NEGATIVE_INFINITY, score))
  }
  // Each unit's first person outside marks is taken for its subject.
  const window = unitsBefore(layout, unit, block)
  people.forEach((person, index) => {
    if (!fits(person) || isNamedInMarks(person, layout, unit)) return
    for (const {start, end, kind} of person.mentions) {
      if (kind === 'pronoun' || start >= here) continue
      const step = window.find(({span}) => start >= span.start && end <= span.end)
      if (!step) continue
      const token = tokenAt(layout, start)
      if (layout.passageOf[token] !== undefined) continue
      const possessed = layout.tokens[tokenAt(layout, end - 1) + 1]?.kind === 'possessive'
      const served = prepositions.has(layout.tokens[token - 1]?.lower ?? '')
      const subject = !possessed && !served && isFirstPerson(people, step.span.start, start)
      consider(index, -step.distance * 2 + (subject ? 2 : 0) - (possessed ? 1 : 0))
    }
  })
  for (const {at, speaker} of spoken) {
    const step = window.find(({unit: one}) => at >= one.first && at < one.last)
    if (!step || at >= mention.first || speaker.person === undefined) continue
    const person = people[speaker.person]
    if (person && fits(person) && !isNamedInMarks(person, layout, unit))
      consider(speaker.person, -step.distance * 2 + 3)
  }
  return [...best].map(([person, score]) => ({person, score})).sort((a, b) => b.score - a.score)
}

function isNamedInMarks(person: FoundPerson, layout: Layout, at: number): boolean {
  const unit = layout.units[at]
  if (!unit) return false
  const start = layout.tokens[unit.first]?.start ?? 0
  const end = layout.tokens[unit.last - 1]?.end ?? 0
  return person.mentions.some(
    (mention) =>
      mention.kind !== 'pronoun' &&
      mention.start >= start &&
      mention.end <= end &&
      layout.passageOf[tokenAt(layout, mention.start)] !== undefined,
  )
}

function unitsBefore(layout: Layout, unit: number, block: number) {
  const window: {unit: Unit; distance: number; span: {start: number; end: number}}[] = []
  for (let index = unit; index >= 0; index--) {
    const one = layout.units[index]
    if (!one || block - one.block > 3) break
    const start = layout.tokens[one.first]?.start ?? 0
    const end = layout.tokens[one.last - 1]?.end ?? 0
    window.push({unit: one, distance: unit - index, span: {start, end}})
  }
  return window
}

function isFirstPerson(people: Mentioned['people'], from: number, at: number): boolean {
  return !people.some((person) =>
    person.mentions.some(({start, kind}) => kind !== 'pronoun' && start >= from && start < at),
  )
}
