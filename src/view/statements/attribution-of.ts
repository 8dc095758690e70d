import type {Certainty, Quote, Speaker} from '../../model.ts'
import {objectPronouns, subjectPronouns} from '../../vocabulary/english/function-words.ts'
import {type Address, addressOf} from '../address.ts'

/** Whose a statement is, as the pages say it. */
export interface ShownSpeaker {
  readonly name: string
  readonly certainty: Certainty
  readonly rule: string
  /** Where the speaker has a page. */
  readonly to?: Address
}

/** A speaker, or else whose it may be, or what the text says in a speaker's place, or nothing. */
export interface Attribution {
  readonly speaker?: ShownSpeaker
  /** A guess: the statement is unattributed, and no index lists it under the name. */
  readonly perhaps?: ShownSpeaker
  /** `they`: a pronoun that nobody could resolve. */
  readonly textSays?: string
}

/** Who is given a quote, or may be meant by its text; a pronoun is nobody's name. */
export function attributionOf({speaker, perhaps}: Quote): Attribution {
  if (speaker) return {speaker: shown(speaker)}
  if (!perhaps) return {}
  const name = perhaps.name.toLowerCase()
  return subjectPronouns.has(name) || objectPronouns.has(name) ? {textSays: name} : {perhaps: shown(perhaps)}
}

const shown = ({name, certainty, rule, person}: Speaker): ShownSpeaker => ({
  name,
  certainty,
  rule,
  ...(person !== undefined && {to: addressOf.person(person)}),
})
