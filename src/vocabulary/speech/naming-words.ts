import {words} from '../english/words.ts'

/**
 * Participles that stand between a person and their name, lower case: `a man named Ruiz`.
 *
 * Source: collected by hand.
 */
export const namingWords: ReadonlySet<string> = new Set(words('named called nicknamed dubbed identified'))
