import {join} from 'node:path'
import {gather} from '../../archive.ts'
import {Failure} from '../../failure.ts'
import type {Archive} from '../../model.ts'
import {readDecisions} from '../../read/read-decisions.ts'
import {listFolder} from '../../read/read-folder.ts'
import {type LoadOptions, mustExist} from '../load-archive.ts'
import {quiet} from '../progress.ts'
import {madeHere, whyNotTogether} from './made-by.ts'
import {readUnlinked} from './read-unlinked.ts'
import {RecordsOfFolder} from './records-of-folder.ts'

export interface RecordOptions extends Pick<LoadOptions, 'progress' | 'onPassed' | 'warn'> {
  /** The file to write the paths to that no record covers, one a line, before the failure that names some of them. */
  readonly listMissing?: string
}

/**
 * The archive of a folder from records made elsewhere, files of NDJSON or folders of such: what `loadArchive` comes to, byte
 * for byte. Records stand in any order, and one that stands twice counts once.
 *
 * @throws {Failure} when there is no such folder; when a record was made by another version or under other decisions; when a file of the folder has none,
 *   was changed since, or has two that differ. Each is named.
 */
export async function loadRecords(
  seeds: string,
  records: readonly string[],
  {progress = quiet, onPassed, warn = () => {}, listMissing}: RecordOptions = {},
): Promise<Archive> {
  mustExist(seeds)
  const {root, files, unreadable, passed} = listFolder(seeds)
  onPassed?.(passed)
  const decisions = readDecisions(seeds)
  const here = madeHere(join(root, '_archive'), decisions)
  const held = new RecordsOfFolder(root, files, decisions)
  for await (const placed of readUnlinked(records, warn)) {
    const apart = whyNotTogether(placed.record.by, here)
    if (apart !== undefined) throw new Failure(`${placed.where}: cannot be built from here: it ${apart}.`)
    await held.take(placed)
    progress.step('Read records of', held.whole, files.length)
  }
  progress.done()
  if (held.left > 0)
    warn(
      `${held.left.toLocaleString('en')} of the records are of files that are not in ${seeds}, or were others when they were read, and are left out.`,
    )
  const {outcomes, refused} = await held.all(seeds, listMissing)
  return gather(outcomes, decisions, [...unreadable, ...refused])
}
