import type {PluralMessage, Speech} from './say.ts'

/**
 * The words of the interface in one language; each language is a file of this folder. `{name}` stands for a value that is
 * put there; a message that counts has a form for each plural of its language.
 */
export interface Messages extends Speech {
  readonly direction: 'ltr' | 'rtl'
  readonly certainty: {readonly stated: string; readonly inferred: string; readonly guessed: string}
  readonly kinds: {
    readonly person: string
    readonly topic: string
    readonly outlet: string
    readonly place: string
    readonly story: string
  }
  readonly frame: FrameMessages
  /** How many there are of each. */
  readonly counts: {
    readonly articles: PluralMessage
    readonly people: PluralMessage
    readonly topics: PluralMessage
    readonly sources: PluralMessage
    readonly places: PluralMessage
    readonly stories: PluralMessage
    readonly statements: PluralMessage
  }
  readonly nameIndex: NameIndexMessages
  readonly notFound: NotFoundMessages
  readonly searchPage: SearchPageMessages
  readonly search: SearchMessages
}

/** What stands around every page. */
export interface FrameMessages {
  readonly home: string
  readonly skip: string
  readonly navigation: string
  readonly youAreHere: string
  readonly searchBox: string
  readonly searchButton: string
  readonly madeWith: string
  readonly howItWasRead: string
  readonly theData: string
  readonly licence: string
  readonly contact: string
  readonly key: {readonly stated: string; readonly inferred: string; readonly guessed: string}
  readonly ways: {
    readonly people: string
    readonly quotes: string
    readonly stories: string
    readonly topics: string
    readonly sources: string
    readonly places: string
    readonly days: string
    readonly search: string
    readonly about: string
  }
}

/** The indexes of people, topics, sources and places. */
export interface NameIndexMessages {
  readonly most: string
  readonly letters: string
  readonly lead: string
  readonly letter: string
  readonly page: string
  readonly under: string
}

/** The page for those who are lost; `[…]` leads to the place that is named. */
export interface NotFoundMessages {
  readonly title: string
  readonly dek: string
  readonly ways: string
  readonly articles: string
  readonly people: string
  readonly home: string
}

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
