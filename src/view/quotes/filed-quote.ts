import type {Address} from '../address.ts'
import type {QuoteAt} from '../catalogue.ts'

/** A statement under its heading, before it is laid out. */
export interface FiledQuote {
  readonly quoteAt: QuoteAt
  readonly under: Heading
}

/** What statements are filed under: one for all those of a speaker. */
export interface Heading {
  readonly key: string
  readonly heading: string
  readonly to?: Address
  readonly letter: string
}
