import type {Span} from '../../../model.ts'
import {firstWhere} from '../../../text/first-where.ts'
import type {Findings} from '../../findings.ts'

/** Where a person is named, pronouns left out. */
export interface NamedAt extends Span {
  /** The index of the person. */
  readonly person: number
  readonly kind: 'full' | 'surname' | 'role'
}

/** All places where people are named, in the order of the text: asked for every quote, so laid out once an article. */
export function indexMentions(people: Findings['people']): readonly NamedAt[] {
  const named: NamedAt[] = []
  people.forEach(({mentions}, person) => {
    for (const {start, end, kind} of mentions) if (kind !== 'pronoun') named.push({start, end, kind, person})
  })
  return named.sort((a, b) => a.start - b.start)
}

/** The index of the first mention that starts at `offset` or later. */
export function firstFrom(named: readonly NamedAt[], offset: number): number {
  return firstWhere(named.length, (at) => (named[at]?.start ?? 0) >= offset)
}
