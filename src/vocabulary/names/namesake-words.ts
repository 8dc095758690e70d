import {words} from '../english/words.ts'

/*
 * Words that tell people of one name apart, lower case.
 *
 * Source: collected by hand.
 */

/** Who comes into a report by marriage: `his wife, Eva Ruiz`. */
export const spouses: ReadonlySet<string> = new Set(words('wife husband widow widower spouse'))

/** Before two given names and one family name: `the parents, Khizr and Ghazala Ruiz`. */
export const kinTogether: ReadonlySet<string> = new Set(
  words('parents grandparents couple brothers sisters siblings twins spouses sons daughters newlyweds'),
)

/** `the elder Ruiz` is Ruiz Sr., `the younger Ruiz` Ruiz Jr. */
export const suffixesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['elder', words('sr sr. senior')],
  ['younger', words('jr jr. junior ii')],
])
