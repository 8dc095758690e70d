import {readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {errorCode, Failure} from '../failure.ts'
import type {Edition} from '../model.ts'
import {readManifest} from './read-manifest.ts'

/**
 * What the archive was when it was published before, oldest first: the manifests that the archivist keeps in
 * `_archive/editions/`, by their names. None where there are none.
 *
 * @throws {Failure} for a file that is no manifest: links that others made depend on it.
 */
export function readEditions(path: string): readonly Edition[] {
  const folder = join(statSync(path).isDirectory() ? path : dirname(path), '_archive', 'editions')
  return namesIn(folder).map((name) => {
    const file = join(folder, name)
    // A pipe of that name would be waited for without end.
    const digests = statSync(file).isFile() ? readManifest(readFileSync(file, 'utf8')) : undefined
    if (!digests)
      throw new Failure(
        `${file}: expected the manifest-sha256.txt of a site that was published, found another file; mend or remove it and build again.`,
      )
    return {name: name.replace(/\.txt$/, ''), digests}
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt') && !name.startsWith('.'))
      .sort()
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw new Failure(`${folder}: cannot be listed (${code}); make it readable`, {cause: error})
  }
}
