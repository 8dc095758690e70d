import {lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {errorCode, Failure} from '../failure.ts'
import {readManifest} from '../read/read-manifest.ts'
import {digestOf, filesOf, manifestName} from '../site/history/write-manifest.ts'

/** How a copy of a site differs from what was built. */
export interface CheckedCopy {
  readonly files: number
  /** `articles/rain/index.html is not what was published`, in the order of the manifest. */
  readonly faults: readonly string[]
}

/**
 * Compares a copy of a site with its manifest: files that are missing, changed or added. That tells of accidents; whoever
 * changes a file on purpose can change the manifest with it.
 *
 * @throws {Failure} where there is no manifest, or what is called so is none.
 */
export function checkCopy(site: string): CheckedCopy {
  const digests = readManifest(manifestOf(site))
  if (!digests)
    throw new Failure(
      `${join(site, manifestName)}: expected lines of a SHA-256, two spaces and a path, found others; build the site anew, or take the file from where it was published.`,
    )
  const faults: string[] = []
  for (const [path, digest] of digests) {
    if (path.startsWith('/') || path.split(/[\\/]/).includes('..') || path.includes('\0')) {
      faults.push(`${JSON.stringify(path)} is no path below the site`)
      continue
    }
    try {
      if (!lstatSync(join(site, path)).isFile()) faults.push(`${path} is no plain file`)
      else if (digestOf(join(site, path)) !== digest) faults.push(`${path} is not what was published`)
    } catch (error) {
      const code = errorCode(error)
      faults.push(code === 'ENOENT' || code === 'ENOTDIR' ? `${path} is missing` : `${path} cannot be read (${code})`)
    }
  }
  for (const path of filesOf(site)) if (!digests.has(path)) faults.push(`${path} was added`)
  return {files: digests.size, faults}
}

function manifestOf(site: string): string {
  try {
    return readFileSync(join(site, manifestName), 'utf8')
  } catch (error) {
    throw new Failure(
      `Cannot check ${site}: ${manifestName} cannot be read (${errorCode(error)}). Give the folder of a site that Dateline built.`,
      {cause: error},
    )
  }
}
