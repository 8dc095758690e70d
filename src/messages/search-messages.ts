import type {PluralMessage} from './say.ts'

/** The search page as it is printed. */
export interface SearchPageMessages {
  readonly title: string
  readonly description: string
  readonly words: string
  readonly button: string
  readonly from: string
  readonly dayHint: string
  readonly to: string
  readonly outlet: string
  readonly topic: string
  readonly person: string
  readonly story: string
  readonly order: string
  readonly best: string
  readonly newest: string
  readonly oldest: string
  readonly said: string
  readonly results: string
  readonly more: string
  readonly noScript: string
  readonly byMonth: string
  readonly others: PluralMessage
  readonly all: string
  readonly stories: string
  readonly quotes: string
  readonly places: string
  readonly byEvent: string
  readonly bySpeaker: string
  readonly byPlace: string
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
  readonly more: PluralMessage
  readonly notOne: string
  readonly fromFolder: string
  readonly noIndex: string
  readonly failed: string
  readonly unread: string
}
