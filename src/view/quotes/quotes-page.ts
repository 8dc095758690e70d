import type {Address} from '../address.ts'
import type {WhoQuotesWhom} from '../charts/who-quotes-whom.ts'
import type {Crumb} from '../crumb.ts'
import type {Letter} from '../lists/name-index-pages.ts'
import type {Pager} from '../lists/paginate.ts'
import type {Tally} from '../lists/profile.ts'
import type {Wording} from '../statements/statement.ts'

/** Statements by speaker. Labels and scare quotes are none. */
export interface QuotesPage {
  readonly heading: string
  readonly lead: string
  /** The other ways to them; on the first page. */
  readonly ways: readonly Way[]
  /** On the first page of all, where there is enough to draw. */
  readonly whoQuotesWhom?: WhoQuotesWhom
  /** Where each letter's speakers begin. */
  readonly letters: readonly Letter[]
  readonly groups: readonly QuoteGroup[]
  readonly pager?: Pager
}

/** Another way to the same, by its first entries. */
export interface Way {
  readonly title: string
  readonly rows: readonly Tally[]
  readonly others?: Crumb
}

/** The statements of one speaker. */
export interface QuoteGroup {
  readonly heading: string
  readonly to?: Address
  /** The group began on the page before. */
  readonly continued: boolean
  /** Set where the first group of a letter begins. */
  readonly letter?: string
  readonly quotes: readonly Wording[]
}
