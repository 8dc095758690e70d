import type {Address} from '../address.ts'
import type {QuoteAt} from '../catalogue.ts'

/** A statement under its heading, before it is laid out. */
export interface FiledQuote {
  readonly quoteAt: QuoteAt
  readonly key: string
  readonly heading: string
  readonly to?: Address
  readonly letter?: string
}
