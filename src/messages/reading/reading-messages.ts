import type {PluralMessage} from '../say.ts'

/** What pages say of articles, facts and statements, beyond the headings of each kind of page. */
export interface ReadingMessages {
  readonly facts: FactMessages
  readonly statement: StatementMessages
  readonly agreement: AgreementMessages
  readonly article: ArticleLineMessages
  readonly cite: CiteMessages
  readonly list: ListLineMessages
}

/** The panel of facts, and the marks that open. */
export interface FactMessages {
  readonly labels: {
    readonly outlet: string
    readonly via: string
    readonly published: string
    readonly dateline: string
    readonly by: string
    readonly section: string
    readonly language: string
    readonly headline: string
    readonly address: string
    readonly story: string
    readonly topics: string
    readonly people: string
    readonly organisations: string
    readonly places: string
    readonly days: string
  }
  readonly missing: string
  readonly missingDay: string
  readonly nobodyKnows: string
  readonly between: string
  readonly monthAndDay: string
  readonly roles: {readonly author: string; readonly editor: string; readonly photographer: string}
  readonly why: string
  readonly whyFact: string
  readonly byMachine: string
  readonly corrected: string
}

/** A statement: whose it is, and how it was printed. */
export interface StatementMessages {
  readonly here: string
  readonly unattributed: string
  /** The heading of statements that nobody is given. */
  readonly nobody: string
  readonly perhaps: string
  readonly textSays: string
  readonly speaker: string
  readonly sameWords: string
  readonly sameWordsIn: string
  readonly alsoIn: string
  readonly alsoInArticles: PluralMessage
  readonly moreReports: PluralMessage
  readonly reported: string
  readonly linesAround: string
  readonly inArticle: string
  /** How another wording stands to the one beside it. */
  readonly versions: {
    readonly repeat: string
    readonly nearly: string
    readonly excerpt: string
    readonly translation: string
  }
  readonly relations: {
    readonly same: string
    readonly repeat: string
    readonly excerpt: string
    readonly translation: string
    readonly through: string
  }
  /** Whose the words are; `cue` is the verb where it says more than `said`. */
  readonly speech: {
    readonly direct: string
    readonly directWith: string
    readonly mixed: string
    readonly mixedWith: string
    readonly indirect: string
    readonly indirectWith: string
  }
}

/** Who reports a statement, and whether their words agree. */
export interface AgreementMessages {
  readonly several: string
  readonly inArticles: PluralMessage
  readonly moreThanOnce: string
  readonly oneReport: string
  readonly reprints: PluralMessage
  readonly unknownOutlet: string
  readonly and: string
  readonly others: PluralMessage
  readonly words: {readonly different: string; readonly notAll: string; readonly nearly: string; readonly same: string}
}

/** Lines of the page of an article. */
export interface ArticleLineMessages {
  readonly excerpt: string
  readonly hidden: string
  readonly publishedAt: string
  readonly beforeAndAfter: string
  readonly within: string
  readonly readAs: string
  readonly noHeadline: string
  readonly thisHeadline: string
}

/** How to cite and check. */
export interface CiteMessages {
  readonly cite: string
  readonly citeNumber: string
  readonly heading: string
  readonly ownDay: string
  readonly statement: string
  readonly file: string
  readonly notPublished: string
  readonly keptIn: string
}

/** Lists of articles, names and numbers. */
export interface ListLineMessages {
  readonly lead: PluralMessage
  readonly undated: string
  readonly page: string
  readonly quoted: string
  readonly reported: string
  readonly quotedOrReported: PluralMessage
  readonly named: PluralMessage
  readonly lessOften: string
  readonly years: string
  readonly asTable: string
  readonly byMonth: string
  readonly year: string
  readonly all: string
  readonly unknownOutlet: string
  readonly unnamed: string
  readonly byYear: string
  readonly bySource: string
  readonly byTopic: string
  readonly events: PluralMessage
  readonly about: string
  readonly aboutIt: PluralMessage
  readonly allBySpeaker: PluralMessage
  readonly moreStatements: PluralMessage
  readonly month: string
  readonly monthUnknown: string
  readonly dayUnknown: string
  readonly undatedLead: PluralMessage
  readonly byPublication: PluralMessage
}
