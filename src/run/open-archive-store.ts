import {createHash} from 'node:crypto'
import {realpathSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {errorCode} from '../failure.ts'
import {openPassingStore, openStore, type Store} from '../store/open-store.ts'

/**
 * The store of an archive's folder, a store an archive, so that two archives built from one place keep out of each other's
 * way; one that lasts no longer than this process where there is no folder for it, or it cannot be written.
 */
export function openArchiveStore(path: string, cacheFolder: string | undefined, warn: (says: string) => void): Store {
  if (cacheFolder === undefined) return openPassingStore()
  const name = nameOf(path)
  const folder = storeFolder(cacheFolder, path)
  try {
    // What versions before the store have left.
    rmSync(join(cacheFolder, `articles-${name}`), {force: true, recursive: true})
    return openStore(folder, warn)
  } catch (error) {
    const why = errorCode(error) ?? (error instanceof Error ? error.message : error)
    warn(
      `Cannot keep what was read in ${folder} (${why}); the next build reads every article anew. Make ${cacheFolder} a folder that can be written, with space left, or build with --no-cache.`,
    )
    return openPassingStore()
  }
}

/** The folder that builds of an archive keep their store in. */
export const storeFolder = (cacheFolder: string, path: string): string => join(cacheFolder, `store-${nameOf(path)}`)

const nameOf = (path: string): string => createHash('sha256').update(realpathSync(path)).digest('hex').slice(0, 12)
