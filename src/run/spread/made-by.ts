import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Decisions} from '../../model.ts'
import {readImportMap} from '../../read/read-import-map.ts'
import type {MadeBy} from '../../store/unlinked.ts'
import {codeDigest} from '../fingerprint.ts'

/** By whom the records of an archive are made here: this code, under this Node.js, with what its archivist decided. */
export function madeHere(archiveFolder: string, decisions: Decisions): MadeBy {
  const {version}: {version: string} = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'),
  )
  const {node, icu} = process.versions
  const {site: _site, corrections: _corrections, unknownFiles: _unknown, ...others} = decisions
  return {
    dateline: version,
    code: short(codeDigest()),
    // The title of the site and corrections may change while jobs run: of these a record says itself which it obeys.
    decisions: short(
      createHash('sha256')
        .update(JSON.stringify([others, readImportMap(archiveFolder) ?? null]))
        .digest('hex'),
    ),
    runtime: `Node ${node}, ICU ${icu}`,
  }
}

const short = (digest: string): string => digest.slice(0, 16)

/** What keeps records made by `theirs` from an archive built by `ours`, with what to do; nothing where they belong together. */
export function whyNotTogether(theirs: MadeBy, ours: MadeBy): string | undefined {
  if (theirs.code !== ours.code)
    return `was made by Dateline ${theirs.dateline} (code ${theirs.code}), and this is ${ours.dateline} (code ${ours.code}); extract with the very version that builds`
  if (theirs.runtime !== ours.runtime)
    return `was made under ${theirs.runtime}, and this is ${ours.runtime}; extract under the Node.js that builds`
  if (theirs.decisions !== ours.decisions)
    return 'was made with other decisions in _archive/ than stand there now; extract again, with the same files in _archive/'
  return undefined
}
