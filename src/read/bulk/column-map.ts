import type {MetadataField} from '../../model.ts'
import {plainName} from '../../text/plain-name.ts'
import {columnsOfFields, textColumns} from '../../vocabulary/page/column-names.ts'
import {fieldNames} from '../../vocabulary/page/front-matter-fields.ts'

/** What a column of a table is read as. */
export type ColumnField = MetadataField | 'text'

/** Which field each column is, by the column's name; columns that are no field of an article are not in it. */
export type ColumnMap = Readonly<Record<string, ColumnField>>

/** The fields of a column map by the names that people write: `title: headline`, `date: published`. */
const fieldsByName: ReadonlyMap<string, MetadataField> = new Map(
  (
    [
      ['headline', fieldNames.title],
      ['dek', fieldNames.dek],
      ['section', fieldNames.section],
      ['published', fieldNames.date],
      ['source', fieldNames.source],
      ['url', fieldNames.url],
      ['author', fieldNames.authors],
      ...columnsOfFields,
    ] as const
  ).flatMap(([field, names]) => names.map((name): [string, MetadataField] => [name, field])),
)

/**
 * Guesses the columns of a table by their names: `title`, `pubDate`, `author`, `content`. Of two columns for one field the
 * one with the better name counts. Nothing where no column can be the text.
 */
export function guessColumns(columns: readonly string[]): ColumnMap | undefined {
  const plain = new Map(columns.map((column) => [column, plainName(column)]))
  const text = textColumns.flatMap((name) => columns.filter((column) => plain.get(column) === name))[0]
  if (text === undefined) return undefined
  const map: Record<string, ColumnField> = {[text]: 'text'}
  const taken = new Set<ColumnField>()
  for (const [name, field] of fieldsByName) {
    const column = columns.find((one) => plain.get(one) === name)
    if (column === undefined || column in map || taken.has(field)) continue
    map[column] = field
    taken.add(field)
  }
  return map
}

/** `title → headline, body → text`: how messages show a map. */
export const printColumns = (map: ColumnMap): string =>
  Object.entries(map)
    .map(([column, field]) => `${column} → ${field}`)
    .join(', ')
