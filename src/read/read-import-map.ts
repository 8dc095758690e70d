import {z} from 'zod'
import type {ColumnMap} from './bulk/column-map.ts'
import {readYaml} from './read-decisions.ts'

const fields = [
  'headline',
  'dek',
  'section',
  'url',
  'source',
  'via',
  'published',
  'author',
  'language',
  'text',
] as const

const schema = z.strictObject(
  {
    columns: z
      .record(z.string(), z.enum(fields, {error: `one of ${fields.join(', ')}`}), {
        error: 'the name of each column with the field it is',
      })
      .optional(),
  },
  {error: 'the field `columns`'},
)

/**
 * What the columns of tables hold, from `_archive/import.yml` (`columns: {title: headline, body: text}`); nothing where the
 * archivist did not say.
 *
 * @throws {Failure} with file, field, what was expected and what was found.
 */
export const readImportMap = (archiveFolder: string): ColumnMap | undefined =>
  readYaml(archiveFolder, 'import.yml', schema).columns
