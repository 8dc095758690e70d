import type {Address} from '../address.ts'

/** One kind of thing that reports carry, and which report carries which. */
export interface Comparison {
  readonly title: string
  /** Of the heading: `carried-people`. */
  readonly id: string
  /** A column a report; none where there are more than `columnsShown`. */
  readonly letters: readonly string[]
  readonly reports: number
  /** What more than one report carries, most carried first; at most `rowsShown`. */
  readonly rows: readonly ComparedThing[]
  readonly more: number
}

/** What a report has that no other has. */
export interface OnlyOne {
  readonly letter: string
  readonly outlet: string
  /** Its page, which has all of it. */
  readonly to: Address
  /** `2 people, 1 statement` */
  readonly amounts: string
  /** People, statements, …; those it has none of are left out. */
  readonly kinds: readonly {readonly title: string; readonly things: readonly Thing[]; readonly more: number}[]
}

/** A thing that several reports carry. */
export interface ComparedThing {
  readonly label: string
  readonly to?: Address
  /** For each report, in their order: does it carry this? */
  readonly carried: readonly boolean[]
  readonly by: number
}

/** A person, a statement, a figure or a place of a report. */
export interface Thing {
  readonly id: string
  readonly label: string
  readonly to?: Address
}
