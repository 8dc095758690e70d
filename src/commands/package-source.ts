import {execFileSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'

const home = join(import.meta.dirname, '../..')

/**
 * Where a new archive takes Dateline from, as `package.json` says it: from where this Dateline was taken. A package in a file
 * goes with the archive, and so does a checkout, packed: on the registry the name is another's, and a workflow elsewhere sees no
 * file of this machine.
 */
export function packageSource(archive: string): string {
  const resolved = resolvedFrom()
  const file = resolved?.startsWith('file:')
    ? resolve(dirname(dirname(home)), resolved.slice('file:'.length))
    : undefined
  const vendor = join(archive, 'vendor')
  if (file?.endsWith('.tgz') && existsSync(file)) {
    mkdirSync(vendor, {recursive: true})
    copyFileSync(file, join(vendor, basename(file)))
    return `file:vendor/${basename(file)}`
  }
  if (resolved !== undefined && file === undefined) return isOfRegistry(resolved) ? versionHere() : resolved
  mkdirSync(vendor, {recursive: true})
  const printed = execFileSync('npm', ['pack', '--silent', '--pack-destination', vendor], {
    cwd: home,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
  return `file:vendor/${printed.trim().split('\n').at(-1)}`
}

/** What npm noted when it installed this package: a file, an address; undefined in a checkout. */
function resolvedFrom(): string | undefined {
  const noted = join(dirname(home), '.package-lock.json')
  if (basename(dirname(home)) !== 'node_modules' || !existsSync(noted)) return undefined
  const {packages = {}}: {packages?: Record<string, {resolved?: string}>} = JSON.parse(readFileSync(noted, 'utf8'))
  return packages[`node_modules/${basename(home)}`]?.resolved
}

const isOfRegistry = (address: string): boolean => /^https?:.*\/-\/[^/]+\.tgz$/.test(address)

export function versionHere(): string {
  const {version}: {version: string} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return version
}
