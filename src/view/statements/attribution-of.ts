import type {Certainty, Quote} from '../../model.ts'
import {subjectPronouns} from '../../vocabulary/english/function-words.ts'
import {type Address, addressOf} from '../address.ts'

/** Whose a statement is, as the pages say it. */
export interface ShownSpeaker {
  readonly name: string
  readonly certainty: Certainty
  readonly rule: string
  /** Where the speaker has a page. */
  readonly to?: Address
}

/** Either a speaker, or what the text says in a speaker's place, or neither. */
export interface Attribution {
  readonly speaker?: ShownSpeaker
  /** `they`: a pronoun that nobody could resolve. Its statement is unattributed, and no index lists “they” by name. */
  readonly textSays?: string
}

/** Who is given a quote; a speaker whose only name is a pronoun is none. */
export function attributionOf({speaker}: Quote): Attribution {
  if (!speaker) return {}
  const {name, certainty, rule, person} = speaker
  if (person === undefined && subjectPronouns.has(name.toLowerCase())) return {textSays: name.toLowerCase()}
  return {speaker: {name, certainty, rule, ...(person !== undefined && {to: addressOf.person(person)})}}
}
