import {words} from '../english/words.ts'

/*
 * Small words around a part of a year or a period, lower case.
 *
 * Source: collected by hand from the sentences of newspapers.
 */

/** Before a part of a year with no year behind it: `early spring`, `since autumn`. */
export const yearPartLeads: ReadonlySet<string> = new Set(words('the in early late mid during since'))

/** Before a period that the text spoke of: `that quarter`, `its fiscal year`. */
export const periodDeterminers: ReadonlySet<string> = new Set(words('the that its their'))

/** Between `the` and a period: `the previous month`, `the full year`. */
export const periodAdjectives: ReadonlySet<string> = new Set(
  words('latest same following previous prior preceding full fiscal financial'),
)

/** Before `the quarter` where it is the present one: `in the quarter`. */
export const periodLeads: ReadonlySet<string> = new Set(words('of in'))

/** Behind `year` where it looks back from a period: `the year-ago quarter`. */
export const yearAgoWords: ReadonlySet<string> = new Set(words('ago earlier'))

/** What `year-ago` and `year-earlier` stand before. */
export const yearAgoPeriods: ReadonlySet<string> = new Set(words('quarter period month week half'))

/** Months that open a sentence as a given name; `May` and `March` as often do as a verb. */
export const monthsBeforeNames: ReadonlySet<string> = new Set(words('jan april june august'))

/** What a hyphen joins to a number or a month, besides the months: `third-quarter`, `mid-May`. */
export const hyphenatedTimeWords = words('quarter year month week fiscal mid half day pre post end')

/** Between a month or a part of a year and the year: `February of 1947`, `March, 1950`. */
export const yearLinks: ReadonlySet<string> = new Set([',', 'of', 'in'])

/** What kind of year it is: `this fiscal year`. */
export const yearKinds: ReadonlySet<string> = new Set(words('fiscal financial calendar school'))

/** Which of two halves is the second: `the latter half`. */
export const secondOfTwo: ReadonlySet<string> = new Set(words('last latter'))
