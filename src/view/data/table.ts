import {type Cell, csvLine} from './csv.ts'

/** A column of a table, in the words of the Frictionless Table Schema. */
export interface Field {
  readonly name: string
  readonly type: 'string' | 'integer' | 'date'
  readonly format?: 'uri'
  readonly description: string
  readonly constraints?: {
    readonly required?: true
    readonly unique?: true
    readonly pattern?: string
    readonly enum?: readonly string[]
    readonly minimum?: number
  }
}

export interface ForeignKey {
  readonly fields: string
  readonly reference: {readonly resource: string; readonly fields: string}
}

export interface Table {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly fields: readonly Field[]
  readonly primaryKey: string
  readonly foreignKeys: readonly ForeignKey[]
  /** How many lines follow the first, which holds the names of the columns. */
  readonly rows: number
  /** The file, a line at a time. */
  readonly lines: () => Iterable<string>
}

/** A column, and what a row has in it. */
export interface Column<Row> extends Field {
  readonly value: (row: Row) => Cell
}

export interface TableParts<Row> extends Pick<Table, 'name' | 'title' | 'description' | 'primaryKey'> {
  readonly foreignKeys?: readonly ForeignKey[]
  readonly columns: readonly Column<Row>[]
  readonly rows: Rows<Row>
}

/** Fetched one by one: all quotes of ten thousand articles took a hundred megabytes while they were counted and printed. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number
}

export function tableOf<Row>({columns, rows, foreignKeys = [], ...named}: TableParts<Row>): Table {
  return {
    ...named,
    foreignKeys,
    fields: columns.map(({value: _value, ...field}) => field),
    rows: rows.length,
    *lines() {
      yield csvLine(columns.map(({name}) => name))
      for (const row of rows) yield csvLine(columns.map(({value}) => value(row)))
    },
  }
}

/** Several values in one cell. */
export function listed(values: readonly string[]): string | undefined {
  return values.length > 0 ? values.join('; ') : undefined
}

/** ISO 8601 at the precision known; a Table Schema's own `date` is a day and nothing else. */
export const partialDate = '^\\d{4}(-\\d{2}(-\\d{2})?)?$'

export const certainties = ['stated', 'inferred', 'guessed'] as const
