import {words} from '../english/words.ts'
import {agencyWords, photoDeskWords} from '../outlets/outlets.ts'

/*
 * Words around the names of events and wars.
 *
 * Source: collected by hand from the sentences of newspapers.
 */

/** Small words inside the name of an event: `Forum on Ocean Law`. */
export const eventNameJoiners: ReadonlySet<string> = new Set(words('on of for and the'))

/** Capitals that open a sentence and no name. */
export const eventNameStarters: ReadonlySet<string> = new Set(words('The A An At In On This'))

/** Words with a capital that are part of no name a topic is called after: the calendar, titles, captions and who signs them. */
export const neverInRecurringNames: ReadonlySet<string> = new Set([
  ...words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec i mr mrs ms dr the a an in
  on at image year eve caption copyright photo images`),
  ...agencyWords,
  ...photoDeskWords,
])

/** What is remembered of a war: `the 50th anniversary of the armistice`. */
export const warAnniversaryWords: ReadonlySet<string> = new Set(
  words('war victory armistice ceasefire truce invasion outbreak liberation surrender defeat conflict'),
)
