import type {Message, NumberStyle, PluralMessage} from './say.ts'

/** The words of the interface in one language; each language is a file of this folder. */
export interface Messages {
  readonly numbers: NumberStyle
  readonly search: SearchMessages
}

/** What the program of the search page says. */
export interface SearchMessages {
  readonly found: PluralMessage
  readonly nothing: string
  readonly exactly: string
  readonly loosely: string
  readonly partly: string
  readonly nowhere: string
  readonly quote: string
  readonly perhaps: string
  readonly instead: string
  readonly any: string
  readonly undated: string
  readonly unattributed: string
  readonly spoken: string
  readonly speakerIs: string
  readonly said: {readonly direct: string; readonly mixed: string; readonly indirect: string}
  readonly certainty: {readonly stated: string; readonly inferred: string; readonly guessed: string}
  readonly more: Message
  readonly kinds: {
    readonly person: string
    readonly topic: string
    readonly outlet: string
    readonly place: string
    readonly story: string
  }
  readonly notOne: string
  readonly fromFolder: string
  readonly noIndex: string
  readonly failed: string
  readonly unread: string
}
