/**
 * What facts are concluded from, as the stages write it into records. These sentences are English in every record; a page
 * in another language says them by the sentence of the same name in that language's file.
 */
export const en = {
  /** Between the last two of a list. */
  and: 'and',
  named: 'named as',
  namesPeople: 'they name {names}',
  sameStatement: 'they print the same statement',
  sameStatements: 'they print {count} of the same statements',
  rareWords: 'they share words that few others use: {names}',
  oneDay: 'they were published on one day, {day}',
  someDays: 'they were published within {count} days, {day} to {last}',
  archivistTogether: 'the archivist put them together in the front matter',
  archivistDecided: 'the archivist decided which reports are of it',
  bothHave: 'both have {names}',
  bothHaveOneDay: 'both have {names}, on one day',
  bothHaveDayApart: 'both have {names}, 1 day apart',
  bothHaveDaysApart: 'both have {names}, {count} days apart',
  looksBack: 'looks back on it in {day}',
  sameWords: 'prints the same words, dated {day}',
  sameReport: 'reports the same, dated {day}',
  savedFrom: 'saved from {outlet}, it names {other}',
  namesBearer: 'the article names this bearer in full',
  bearerByTitle: 'other articles name this bearer with the title “{title}”',
  firstSentence: 'the text has no headline; this is its first sentence',
  signsByline: '{words} signs the byline',
  signsDateline: '{words} signs the dateline',
  linePrinted: 'a line says where it was printed: {words}',
  fileNamed: 'its file is named {words}',
  frontMatterDates: 'the front matter dates it {day}',
  addressHolds: 'its address holds {words}',
  notBefore: 'not before {day}',
  tellsOf: 'it tells of {day}',
  photoOf: 'the photo is of {day}',
  frontMatterLists: 'the front matter lists it',
  frontMatterTags: 'the front matter tags it {words}',
} as const

/** A sentence each, with the values of the English one. */
export type GroundMessages = Readonly<Record<keyof typeof en, string>>
