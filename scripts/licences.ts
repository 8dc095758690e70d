import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {faultsOfPackages, type Locked, licenceOf, scripts} from './locked-packages.ts'

/**
 * `npm run licences`: what is installed under which licence, and what runs when it is installed, with the reason. Read from
 * the lock, so that it is the same offline and on every machine. Exit code 1 where a package has a licence that Dateline
 * cannot be shipped with, or a script nobody has justified.
 */
const lock: {packages: Record<string, Locked>} = JSON.parse(
  readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'),
)
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const byLicence = new Map<string, string[]>()
for (const [path, locked] of packages) {
  const name = `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${locked.version}`
  const licence = `${licenceOf(locked)}${locked.dev ? ', for development' : ''}`
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), name])
}
for (const [licence, names] of [...byLicence].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${licence} (${names.length})\n  ${[...new Set(names)].toSorted().join(' ')}\n`)

for (const [name, why] of Object.entries(scripts)) console.log(`${name} runs a script when it is installed: ${why}`)

const faults = faultsOfPackages(lock.packages)
for (const fault of faults) console.log(fault)
console.log(`${packages.length} packages, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
