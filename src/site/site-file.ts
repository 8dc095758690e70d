import type {Address} from '../view/address.ts'

/** A file of the site that is no page: a feed, a table, a citation. */
export interface SiteFile {
  readonly address: Address
  /** Its text, a piece at a time, so that a table of a hundred thousand statements never stands in memory whole. */
  readonly pieces: () => Iterable<string>
  /** What it is made from, as keys of `Reads`; absent where it is small, or speaks of the archive as a whole. */
  readonly from?: () => readonly string[]
}
