import type {ColumnMap} from './bulk/column-map.ts'
import {importSchema} from './decision-schemas.ts'
import {readYaml} from './read-decisions.ts'

/**
 * What the columns of tables hold, from `_archive/import.yml` (`columns: {title: headline, body: text}`); nothing where the
 * archivist did not say.
 *
 * @throws {Failure} with file, field, what was expected and what was found.
 */
export const readImportMap = (archiveFolder: string): ColumnMap | undefined =>
  readYaml(archiveFolder, 'import.yml', importSchema).columns
