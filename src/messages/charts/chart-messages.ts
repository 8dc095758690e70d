import type {PluralMessage} from '../say.ts'
import type {OverTimeMessages} from './over-time/over-time-messages.ts'

/** What stands around the charts of people and outlets. */
export interface ChartMessages {
  readonly together: TableMessages & {readonly person: string}
  readonly quotes: TableMessages & {readonly speaker: string; readonly all: string}
  readonly overTime: OverTimeMessages
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
