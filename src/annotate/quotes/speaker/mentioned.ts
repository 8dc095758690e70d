import type {Certainty, Speaker} from '../../../model.ts'
import type {Findings} from '../../findings.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import type {Layout} from '../passages/layout.ts'
import type {NamedAt} from './mention-index.ts'

/** A speaker whose person is an index into the people of the article. */
export type FoundSpeaker = Omit<Speaker, 'person'> & {readonly person?: number}

/** Who it is that a mention means, before it is signed. */
export interface Meant {
  readonly name: string
  readonly kind: Speaker['kind']
  readonly person?: number
  readonly certainty: Certainty
}

/** A mention, its head, and what has been said before it. */
export interface Mentioned {
  readonly layout: Layout
  readonly mention: TokenSpan
  /** The part of the mention that its head stands in: `an aide` of `an aide to Ana Ruiz`. */
  readonly head: TokenSpan
  readonly people: Findings['people']
  readonly named: readonly NamedAt[]
  readonly surnames: ReadonlyMap<string, number>
  readonly organisations: Findings['organisations']
  /** The speakers of the attributions before, in the order of the text. */
  readonly spoken: readonly {readonly at: number; readonly speaker: FoundSpeaker}[]
}
