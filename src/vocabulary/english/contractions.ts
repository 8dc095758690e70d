import {words} from './words.ts'

/*
 * What English leaves out letters of.
 *
 * Source: collected by hand.
 */

/** Words that begin with an apostrophe: `'em`, `'til`, `'90s`. */
export const elidedWords: ReadonlySet<string> = new Set(words('em til tis twas cause bout n s round'))
