import type {Sieve} from '../../../rules/sieve.ts'
import type {TokenSpan} from '../attribution/cue.ts'
import type {MarkedWords} from './marked-words.ts'
import type {Place, SpeakerNear} from './speaker-near.ts'

/** Marked words of another language, and the tokens of the sentences around them. */
export interface Spoken extends Place {
  readonly marked: MarkedWords
  /** Where its sentence begins, or the marks before end; where the marks behind begin, or its sentence ends. */
  readonly first: number
  readonly last: number
}

/** Who said them, and by which cue; a dropped subject (`añadió`) is whoever spoke before. */
export interface AttributionOfLanguage {
  readonly cue?: TokenSpan
  readonly speaker: SpeakerNear | 'before'
}

export type RuleOfLanguage = Sieve<Spoken, AttributionOfLanguage>
