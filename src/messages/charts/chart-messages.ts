import type {PluralMessage} from '../say.ts'

/** What stands around the charts of people and outlets; those over time are English. */
export interface ChartMessages {
  readonly together: TableMessages & {readonly person: string}
  readonly quotes: TableMessages & {readonly speaker: string; readonly all: string}
  readonly otherOutlets: PluralMessage
}

/** What stands around a table of people with people. */
interface TableMessages {
  readonly title: string
  readonly description: PluralMessage
  readonly most: string
  readonly how: string
  readonly chosen: string
  readonly table: string
}
