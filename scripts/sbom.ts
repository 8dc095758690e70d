import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {join} from 'node:path'

/**
 * `npm run --silent sbom > sbom.json`: the parts list of a release, CycloneDX as npm writes it from the lock. npm puts the
 * time and a random number into it; two lists of one lock could then not be compared. The time is left out, and the number
 * is a digest of the list.
 */
const printed = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], {
  cwd: join(import.meta.dirname, '..'),
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
const {serialNumber: _random, metadata, ...list} = JSON.parse(printed)
const {timestamp: _now, ...lasting} = metadata
const listed = {...list, metadata: lasting}
console.log(JSON.stringify({...listed, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(listed))}`}, null, 2))

/** A digest in the form of a UUID, version 8: one made by a rule of one's own (RFC 9562). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
