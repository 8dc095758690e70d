import type {Certainty, Speaker} from '../../../model.ts'
import type {Findings, FoundPerson} from '../../findings.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import type {Layout} from '../passages/layout.ts'
import type {Introduction} from './introductions.ts'
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

/** What a sieve answers that knows nobody is meant: `I say the dam held` in a column. */
export type Nobody = 'nobody'

/** A speaker of the article so far. */
export interface Spoken {
  /** The token of the cue. */
  readonly at: number
  readonly speaker: FoundSpeaker
  /** The head of the mention, lower case: `spokeswoman` of `a spokeswoman for Ana Ruiz`. */
  readonly noun: string
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
  /** `TWB` with the name it is short for, `Taal Water Board`, where the article prints both. */
  readonly acronyms: () => ReadonlyMap<string, string>
  /** By the index of the person. */
  readonly genders: () => readonly FoundPerson['gender'][]
  /** What the article calls its people, in the order of the text. */
  readonly introductions: () => readonly Introduction[]
  /** The speakers of the attributions before, in the order of the text; one that is guessed is not among them. */
  readonly spoken: readonly Spoken[]
  /** Who another noun phrase of the text means, by the same sieves: the owner of `her statement`. */
  readonly meantBy: (mention: TokenSpan) => Meant | undefined
}
