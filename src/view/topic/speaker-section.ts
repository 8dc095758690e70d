import type {Address} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {fragmentOf, type SpokenAbout} from '../statements/said-in.ts'
import type {Statement} from '../statements/statement.ts'
import {statementsOf} from '../statements/statements-of.ts'
import {count} from '../words.ts'

/** What one speaker says about a topic, each statement beside the other reports of it. */
export interface SpeakerSection {
  readonly fragment: string
  readonly name: string
  readonly to?: Address
  readonly count: string
  readonly continued: boolean
  readonly statements: readonly Statement[]
}

/** The part of a speaker's statements that a page holds, ready to print. */
export function speakerSection(
  {key, name, to, count: number, continued, quotes}: SpokenAbout,
  catalogue: Catalogue,
): SpeakerSection {
  return {
    fragment: fragmentOf(key),
    name,
    ...(to && {to}),
    count: count(number, 'statement'),
    continued,
    statements: statementsOf(quotes, catalogue),
  }
}
