import type {PluralMessage} from '../say.ts'

/** How the archive was made: the about page, its doubts and rules, the data, and citing. What a rule says is English. */
export interface AboutMessages {
  readonly title: string
  readonly description: PluralMessage
  readonly parts: string
  readonly made: {
    readonly heading: string
    readonly read: string
    readonly evidence: string
    readonly archivist: string
  }
  readonly counted: {readonly heading: string; readonly statement: string; readonly copies: string}
  /** `[data]` and `[rules]` are links. */
  readonly takeAway: string
  readonly sure: {
    readonly heading: string
    readonly table: string
    readonly caption: string
    readonly fact: string
    readonly unknown: string
  }
  readonly facts: {
    readonly outlet: string
    readonly day: string
    readonly headline: string
    readonly speaker: string
    readonly person: string
    readonly topic: string
    readonly author: string
    readonly dayNamed: string
    readonly setAside: string
  }
  readonly doubts: DoubtMessages
  readonly rules: {
    readonly heading: string
    readonly lead: PluralMessage
    readonly order: string
    readonly names: string
  }
  readonly cite: {readonly title: string; readonly formats: string; readonly how: string; readonly script: string}
  readonly data: {
    readonly title: string
    readonly lead: string
    readonly described: string
    readonly feeds: string
    readonly newest: string
    readonly undated: string
    readonly noAddress: string
  }
}

/** The kinds of doubt, as headings, and what stands beside each doubt. */
export interface DoubtMessages {
  readonly heading: string
  readonly none: string
  readonly all: string
  readonly line: string
  readonly settle: string
  readonly lead: PluralMessage
  readonly says: {
    readonly noDate: string
    readonly guessed: string
    readonly inferred: string
    readonly between: string
    readonly noOutlet: string
    readonly relayed: string
    readonly textSays: string
    readonly guessedPerson: string
    readonly noHeadline: string
  }
  readonly kinds: {
    readonly unreadable: string
    readonly decision: string
    readonly undated: string
    readonly 'guessed-date': string
    readonly 'unknown-outlet': string
    readonly 'guessed-outlet': string
    readonly unattributed: string
    readonly 'guessed-speaker': string
    readonly 'guessed-person': string
    readonly 'derived-headline': string
    readonly warning: string
  }
}
