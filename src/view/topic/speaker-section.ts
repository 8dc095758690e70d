import {say} from '../../messages/say.ts'
import type {Address} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {fragmentOf, type SpokenAbout} from '../statements/said-in.ts'
import type {Statement} from '../statements/statement.ts'
import {statementsOf} from '../statements/statements-of.ts'

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
    count: say(catalogue.messages.counts.statements, {count: number}, catalogue.messages),
    continued,
    statements: statementsOf(quotes, catalogue),
  }
}
