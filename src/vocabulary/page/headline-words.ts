import {words} from '../english/words.ts'

/*
 * What tells a headline from a first sentence. Collected by hand from the headlines of newspapers.
 */

/** How sentences of a text open, and headlines do not. */
export const textOpeners = words(`The A An It He She They There We I You When After While For But And This These Those
  Until If Once Last Two Three Some Many Most On At`)

/** What sentences of a text have, and headlines leave out. */
export const wordsOfText = words(`was were had been said Monday Tuesday Wednesday Thursday Friday Saturday Sunday`)
