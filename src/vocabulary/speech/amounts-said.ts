import {words} from '../english/words.ts'

/**
 * How much somebody says of a matter, and not what: `said little about the dam`.
 *
 * Source: collected by hand.
 */
export const amountsSaid: ReadonlySet<string> = new Set(
  words('little nothing something anything everything much more less plenty lots enough'),
)
