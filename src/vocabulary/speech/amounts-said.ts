import {words} from '../english/words.ts'

/*
 * How much somebody says of a matter, and not what.
 *
 * Source: collected by hand.
 */

/** `said little about the dam`. */
export const amountsSaid: ReadonlySet<string> = new Set(
  words('little nothing something anything everything much more less plenty lots enough'),
)

/** `almost nothing about it`, `very little about it`. */
export const beforeAmounts: ReadonlySet<string> = new Set(words('almost very hardly so too'))

/** Behind `of` a clause may follow: `said little of the dam was left`. */
export const behindAmounts: ReadonlySet<string> = new Set(words('about regarding concerning'))
