import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const root = join(import.meta.dirname, '../..')

/**
 * Stands for the packages that are used: the lock of a checkout; where Dateline is a package itself, which comes without
 * one, the versions that are installed.
 */
export function packageVersions(): string {
  const lock = join(root, 'package-lock.json')
  if (existsSync(lock)) return readFileSync(lock, 'utf8')
  const {version, dependencies}: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return JSON.stringify([version, Object.keys(dependencies ?? {}).map((name) => [name, installedVersion(name, root)])])
}

interface Manifest {
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** The version that an import of ours finds: in the folder of packages that is nearest above. */
function installedVersion(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name, 'package.json')
    if (existsSync(path)) {
      const {version}: Manifest = JSON.parse(readFileSync(path, 'utf8'))
      return version
    }
    if (dirname(folder) === folder) return undefined
  }
}
