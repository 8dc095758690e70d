import type {AboutMessages} from './about/about-messages.ts'
import type {ChartMessages} from './charts/chart-messages.ts'
import type {CitingMessages} from './citing/citing-messages.ts'
import type {GroundMessages} from './grounds/en.ts'
import type {ReadingMessages} from './reading/reading-messages.ts'
import type {PluralMessage, Speech} from './say.ts'
import type {SearchMessages, SearchPageMessages} from './search-messages.ts'
import type {StoryMessages} from './story/story-messages.ts'

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
  readonly home: HomeMessages
  readonly lists: ListMessages
  readonly article: ArticleMessages
  readonly copies: CopyMessages
  readonly reading: ReadingMessages
  readonly charts: ChartMessages
  readonly about: AboutMessages
  readonly person: PersonMessages
  readonly story: StoryMessages
  /** What facts are concluded from. */
  readonly grounds: GroundMessages
  readonly citing: CitingMessages
  readonly speakers: SpeakerMessages
  readonly source: SourceMessages
  readonly withdrawn: WithdrawnMessages
  /** The page of a day, month or year. */
  readonly day: {readonly neighbours: string; readonly spokenOf: PluralMessage}
  readonly notFound: NotFoundMessages
  /** What stands where a page could not be printed. */
  readonly unprinted: string
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
  /** Between a spelling and the name it is filed under. */
  readonly see: string
  readonly most: string
  readonly letters: string
  readonly beginnings: string
  readonly lead: string
  readonly letter: string
  readonly page: string
  readonly under: string
}

/** The front page. */
export interface HomeMessages {
  readonly newest: string
  readonly allByDay: string
  readonly mostCovered: string
  readonly allStories: string
  readonly mostQuoted: string
  readonly allPeople: string
  readonly allSources: string
  readonly allTopics: string
  readonly on: string
  readonly reports: PluralMessage
  readonly description: PluralMessage
  readonly empty: string
}

/** Pages about a group of articles, and their further pages. */
export interface ListMessages {
  readonly andMore: string
  readonly more: string
  readonly articles: string
  readonly pages: string
  readonly previous: string
  readonly next: string
  readonly glance: string
  readonly statements: string
  readonly published: string
  readonly undated: string
  readonly when: string
}

/** The page of an article. */
export interface ArticleMessages {
  readonly noText: string
  readonly facts: string
  readonly elsewhere: string
  readonly also: string
  readonly otherReports: string
  readonly doubts: string
  readonly toPassage: string
  readonly setAside: string
  readonly setAsideNote: string
  readonly outletUnknown: string
  readonly undated: string
  readonly by: string
  readonly note: string
}

/** The versions of one report. */
export interface CopyMessages {
  readonly reprints: PluralMessage
  readonly withoutReprints: PluralMessage
  readonly alsoPrinted: string
  readonly heading: string
  readonly leads: PluralMessage
  readonly isCopy: {readonly same: string; readonly shorter: string; readonly longer: string; readonly changed: string}
  readonly ofAgency: string
  readonly compare: string
  readonly itLeads: string
  readonly as: {readonly same: string; readonly shorter: string; readonly longer: string; readonly changed: string}
  readonly differences: string
  readonly noDifference: string
  readonly leftOut: string
  readonly added: string
  readonly changed: string
}

/** The page of a person. */
export interface PersonMessages {
  readonly kicker: string
  readonly speaksAbout: string
  readonly like: string
  readonly describedAs: string
  readonly moreInArticles: string
  readonly appearances: string
  readonly asPrinted: string
}

/** Statements by speaker: on a topic, and of the whole archive. */
export interface SpeakerMessages {
  readonly topic: string
  readonly saidAbout: string
  readonly bySpeaker: string
  readonly continued: string
}

/** The page of an outlet. */
export interface SourceMessages {
  readonly howTold: string
  readonly passedOn: string
  readonly byLines: string
}

/** Where an article was taken out. */
export interface WithdrawnMessages {
  readonly kicker: string
  readonly title: string
  readonly address: string
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
