import type {PluralMessage} from '../../say.ts'

/** What stands around a chart of articles over time, and in its table. */
export interface OverTimeMessages {
  readonly byOutlet: string
  readonly units: Readonly<Record<'day' | 'month' | 'year' | 'decade', UnitMessages>>
  /** “the 1990s”, of `1990`. */
  readonly decade: string
  readonly most: string
  /** Of two bars that are equally high. */
  readonly mostEach: string
  readonly alsoHolds: string
  readonly mixedOutlet: string
  readonly unknownOutlets: string
  readonly and: string
  readonly oneScale: string
  readonly ownScale: string
  readonly reprintsOpen: string
  readonly reprints: PartMessages
  readonly quoting: PartMessages
  readonly notDrawn: string
  readonly undatedArticles: PluralMessage
  readonly ofAnotherTime: PluralMessage
  readonly monthNotKnown: string
  readonly dayNotKnown: string
  readonly guessed: string
  readonly undated: string
  readonly when: string
  readonly articles: string
  readonly allArticles: string
  readonly all: string
}

/** What is said with the name of a period. */
interface UnitMessages {
  readonly title: string
  readonly titleByOutlet: string
  readonly description: PluralMessage
  readonly descriptionByOutlet: PluralMessage
  readonly bar: string
  readonly never: string
  readonly notKnown: PluralMessage
}

/** Where some articles are told from the others. */
export interface PartMessages {
  /** The heading of their column. */
  readonly column: string
  readonly all: string
  readonly none: string
  readonly some: string
}
