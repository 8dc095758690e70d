import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {listFolder} from '../../read/read-folder.ts'
import type {Store} from '../../store/open-store.ts'
import type {FileSeen} from '../../store/tables.ts'
import {digestOfFiles} from './digest-of-files.ts'
import {lookAt} from './look-at.ts'

/**
 * The digest of an archive's files as they are now, told by looking at them and reading those alone whose look has changed;
 * nothing where a file was never read or has changed since.
 */
export function filesNow(path: string, store: Store): string | undefined {
  const listed = listFolder(path)
  return digestOfFiles(listed, (file) => unchanged(join(listed.root, file), file, store))
}

function unchanged(path: string, file: string, store: Store): FileSeen | undefined {
  const before = store.files.get(file)
  if (!before) return undefined
  try {
    const now = lookAt(statSync(path), Date.now())
    const isSame = now.stamp === before.stamp && !before.doubtful
    if (isSame || before.sha256 === '') return isSame ? before : undefined
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
    if (sha256 !== before.sha256) return undefined
    store.files.putSync(file, {...now, sha256})
    return before
  } catch {
    // The build says what is wrong with it.
    return undefined
  }
}
