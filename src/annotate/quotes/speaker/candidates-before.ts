import type {Span} from '../../../model.ts'
import {lowerAt} from '../../../text/cursor.ts'
import {prepositions} from '../../../vocabulary/english/function-words.ts'
import type {FoundPerson} from '../../findings.ts'
import {stretchAt} from '../grammar/stretch-at.ts'
import {tokenAt} from '../grammar/token-at.ts'
import {type Layout, type Stretch, spanOf} from '../passages/layout.ts'
import {firstFrom, type NamedAt} from './mention-index.ts'
import type {Mentioned} from './mentioned.ts'

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
  const stretch = stretchAt(layout, mention.first)
  const inMarks = namedInMarks(named, layout, stretch)
  const best = new Map<number, number>()
  const consider = (index: number, score: number): void => {
    const person = people[index]
    if (!person || inMarks.has(index) || !fits(person)) return
    best.set(index, Math.max(best.get(index) ?? Number.NEGATIVE_INFINITY, score))
  }
  // Each stretch's first person outside marks is taken for its subject.
  const window = unitsBefore(layout, stretch)
  for (const {distance, span} of window) {
    const first = firstFrom(named, span.start)
    for (let at = first; at < named.length; at++) {
      const one = named[at]
      if (!one || one.start >= here || one.end > span.end) break
      const token = tokenAt(layout, one.start)
      if (layout.passageOf[token] !== undefined) continue
      const possessed = layout.tokens[tokenAt(layout, one.end - 1) + 1]?.kind === 'possessive'
      const served = prepositions.has(lowerAt(layout.tokens, token - 1))
      const subject = !possessed && !served && one.start === named[first]?.start
      consider(one.person, -distance * 2 + (subject ? 2 : 0) - (possessed ? 1 : 0))
    }
  }
  for (const {at, speaker} of spoken) {
    const step = window.find(({stretch: one}) => at >= one.first && at < one.last)
    if (step && at < mention.first && speaker.person !== undefined) consider(speaker.person, -step.distance * 2 + 3)
  }
  return [...best].map(([person, score]) => ({person, score})).sort((a, b) => b.score - a.score || a.person - b.person)
}

/** The people whom the marked words of a stretch name. */
function namedInMarks(named: readonly NamedAt[], layout: Layout, at: number): ReadonlySet<number> {
  const found = new Set<number>()
  const stretch = layout.stretches[at]
  if (!stretch) return found
  const end = layout.tokens[stretch.last - 1]?.end ?? 0
  for (let next = firstFrom(named, layout.tokens[stretch.first]?.start ?? 0); next < named.length; next++) {
    const one = named[next]
    if (!one || one.end > end) break
    if (layout.passageOf[tokenAt(layout, one.start)] !== undefined) found.add(one.person)
  }
  return found
}

/** The stretches up to three paragraphs back, nearest first. */
function unitsBefore(layout: Layout, stretch: number) {
  const window: {stretch: Stretch; distance: number; span: Span}[] = []
  const block = layout.stretches[stretch]?.block ?? 0
  for (let index = stretch; index >= 0; index--) {
    const one = layout.stretches[index]
    if (!one || block - one.block > 3) break
    window.push({stretch: one, distance: stretch - index, span: spanOf(layout, one.first, one.last)})
  }
  return window
}
