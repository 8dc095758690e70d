import {createHash} from 'node:crypto'
import {realpathSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {gather} from '../archive.ts'
import {withLineCorrections} from '../corrections/with-line-corrections.ts'
import {errorCode, Failure} from '../failure.ts'
import type {Archive} from '../model.ts'
import {readDecisions} from '../read/read-decisions.ts'
import {readFolder} from '../read/read-folder.ts'
import {noCache, openCache} from './cache.ts'
import {findArticles} from './find-articles.ts'
import {fingerprint} from './fingerprint.ts'
import {type Progress, quiet} from './progress.ts'

export interface LoadOptions {
  /** The folder for what this build finds and the next may use again; none: everything is found anew. */
  readonly cacheFolder?: string
  readonly progress?: Progress
  /** Is told the files that are no articles by their ending: how many of each. */
  readonly onPassed?: (passed: ReadonlyMap<string, number>) => void
  /** Told what goes wrong beside the work: a cache that cannot be written. */
  readonly warn?: (says: string) => void
}

/**
 * The archive of a folder, or of a single file.
 *
 * @throws {Failure} when there is no such folder.
 */
export async function loadArchive(
  path: string,
  {cacheFolder, progress = quiet, onPassed, warn = () => {}}: LoadOptions = {},
): Promise<Archive> {
  mustExist(path)
  const decisions = readDecisions(path)
  const {seeds, unreadable, passed} = await readFolder(path)
  onPassed?.(passed)
  const cache = cacheFolder ? openCache(cacheFile(cacheFolder, path), fingerprint(decisions), warn) : noCache
  const outcomes = await findArticles(withLineCorrections(seeds, decisions), decisions, {cache, progress})
  progress.done()
  return gather(outcomes, decisions, unreadable)
}

/** A file an archive, so that two archives built from one place keep out of each other's way. */
function cacheFile(cacheFolder: string, path: string): string {
  return join(cacheFolder, `articles-${createHash('sha256').update(realpathSync(path)).digest('hex').slice(0, 12)}`)
}

/** @throws {Failure} when there is no such file or folder, or it may not be read. */
export function mustExist(path: string): void {
  try {
    statSync(path)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT')
      throw new Failure(`Cannot read ${path}: there is no such file or folder. Give the folder your articles are in.`)
    if (code === 'EACCES')
      throw new Failure(`Cannot read ${path}: permission denied. Make it readable for the user who builds.`)
    throw error
  }
}
