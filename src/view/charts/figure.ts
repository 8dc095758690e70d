import type {Address} from '../address.ts'

/** What stands around a picture, so that nobody has to see it to know what it shows. */
export interface Figure {
  /** Of the picture's parts in its page: `over-time`. */
  readonly id: string
  readonly title: string
  /** How the picture is made up, for those who do not see it. */
  readonly description: string
  /** What is seen in it, and what could not be drawn: sentences under the picture. */
  readonly caption: string
  readonly table: FigureTable
}

/** The figures that are drawn, and those that could not be. */
export interface FigureTable {
  readonly caption: string
  /** The first stands above the rows' own headings. */
  readonly columns: readonly [FigureHeading, ...FigureHeading[]]
  readonly rows: readonly {readonly heading: FigureHeading; readonly cells: readonly (number | undefined)[]}[]
}

export interface FigureHeading {
  readonly label: string
  readonly to?: Address
}
