import {words} from '../english/words.ts'

/*
 * What tells a headline from a first sentence. Collected by hand from the headlines of newspapers.
 */

/** How sentences of a text open, and headlines do not. */
export const textOpeners = words(`The A An It He She They There We I You When After While For But And This These Those
  Until If Once Last Two Three Some Many Most On At`)

/** What sentences of a text have, and headlines leave out. */
export const wordsOfText = words(`was were had been said Monday Tuesday Wednesday Thursday Friday Saturday Sunday`)

/** What gets a capital in Title Case, and never inside a name: `Ruiz Isn’t Too Sure, But She Will Sing`. */
export const smallWordsOfTitles: ReadonlySet<string> = new Set(
  words(`is isn't isn’t are aren't aren’t was wasn't wasn’t won't won’t don't don’t doesn't doesn’t
  can't can’t didn't didn’t but than with from into after before over about as when why how who what his her their its`),
)
