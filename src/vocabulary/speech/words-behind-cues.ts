import {words} from '../english/words.ts'

/*
 * Small words beside cues, subjects and mentions that settle what those are, lower case.
 *
 * Source: collected by hand from the sentences of newspapers.
 */

/** Behind a word that may be a noun or a verb these show a verb: `reports whether`, `notes how`. */
export const behindVerbs: ReadonlySet<string> = new Set(words('if whether how why what him her them us me'))

/** In a subject these show several people, so that a base form may follow: `Ruiz and Diaz say`, `those who say`. */
export const pluralSigns: ReadonlySet<string> = new Set(words('and those these many'))

/** At the head of a mention these belong to another clause: `which the mayor`, `whom students`. */
export const objectRelatives: ReadonlySet<string> = new Set(words('which whom'))

/** Before the day of a promise: `vowed on Wednesday to`, `pledged last week to`. */
export const promiseTimeLeads: ReadonlySet<string> = new Set(words('on last earlier this late'))

/** Before the day a content ends at: `the dam would hold on Monday`. */
export const dayLeads: ReadonlySet<string> = new Set(words('on in since by last'))

/** Before a time these make a circumstance of it: `last week`, `earlier today`. */
export const timeAdjectives: ReadonlySet<string> = new Set(words('last this next earlier later'))

/** Before a time or its article: `during the week`, `over the weekend`, `late on Friday`. */
export const timePrepositions: ReadonlySet<string> = new Set(words('on in at during by since over late early'))

/** Behind a number these are people's share: `42 percent`, `42 per cent`. */
export const percentNouns: ReadonlySet<string> = new Set(['percent', 'cent', '%'])

/** The last word of a time beside the one of the report: `two days ago that`, `soon after that`. */
export const endsOfTime: ReadonlySet<string> = new Set(words('ago after before later earlier'))

/** Shares that are no percentage: `half of the crew`, never `a third`, who may stand behind two others. */
export const shares: ReadonlySet<string> = new Set(words('half thirds quarters'))

/** Beside numbers in a share of people: `nearly one in five`, `at least nine out of ten`. */
export const wordsOfShares: ReadonlySet<string> = new Set(
  words('one in out of at than a another some nearly almost about around roughly over under just only fully an per'),
)

/** Before a bare noun these tell how or where somebody spoke: `on camera`, `in court`, `under oath`. */
export const mannerPrepositions: ReadonlySet<string> = new Set(words('on in at under'))

/** Before a number these open an estimate, which the content begins with: `said about half the crew left`. */
export const estimateLeads: ReadonlySet<string> = new Set(words('about around over under near'))

/** The numbers of an estimate: `over two dozen`, `about a third`. */
export const estimateCounts: ReadonlySet<string> = new Set(words('half two three four five six a'))

/** The same as one word: `about one-third of the town`. */
export const fractions: ReadonlySet<string> = new Set(
  words('one-third two-thirds one-quarter three-quarters one-fifth one-half one-fourth three-fourths one-tenth'),
)

/** What an estimate counts in: `about a quarter`, `nearly half of`. */
export const estimateNouns: ReadonlySet<string> = new Set(words('of third quarter dozen hundred the in'))

/** `at least 40`, `at most 40`. */
export const boundWords: ReadonlySet<string> = new Set(words('least most'))

/** `more than 40`, `fewer than half`. */
export const comparatives: ReadonlySet<string> = new Set(words('more less fewer'))

/** Before a day or week these put it beside the present one: `said last week`. */
export const nearTimeAdjectives: ReadonlySet<string> = new Set(words('last this next'))

/** Inside the name of a source: `according to the head of the board in Taal`. */
export const sourcePrepositions: ReadonlySet<string> = new Set(words('of for from by in with at'))

/** Stretches of time that are no calendar words, behind `last`: `reported last quarter that`. */
export const periods: ReadonlySet<string> = new Set(
  words('quarter summer autumn fall winter spring season term century decade'),
)

/** Behind `told` and `briefed` these lead to what somebody was told of: `people briefed on the move`. */
export const subjectMatterLeads: ReadonlySet<string> = new Set(words('on about of by'))

/** Before a count of time: `less than two weeks ago`, `nearly a year ago`. */
export const roundings: ReadonlySet<string> = new Set(words('than less more about some over nearly almost a'))

/** Counts that are no number: `a year ago`, `several weeks ago`. */
export const agoCounts: ReadonlySet<string> = new Set(words('a an few several'))

/** Two of them may describe the same people: `current and former officials`. */
export const pairedAdjectives: ReadonlySet<string> = new Set(
  words(
    'current former past present local national federal state foreign domestic senior retired young old male female',
  ),
)
