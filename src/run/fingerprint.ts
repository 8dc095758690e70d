import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Decisions} from '../model.ts'

/** What finds the facts of one article; the later stages are run at every build. */
const stages = ['parse', 'clean', 'annotate', 'vocabulary', 'archive.ts', 'model.ts', 'slug.ts', '../package-lock.json']

/**
 * Stands for everything but the file itself that the facts of an article depend on: our code and its dependencies, the
 * runtime's Unicode tables, the archivist's decisions.
 */
export function fingerprint(decisions: Decisions): string {
  const hash = createHash('sha256')
  for (const stage of stages) digest(join(import.meta.dirname, '..', stage), (bytes) => hash.update(bytes))
  const {node, icu, unicode} = process.versions
  hash.update(JSON.stringify([node, icu, unicode, decisions]))
  return hash.digest('hex')
}

function digest(path: string, add: (bytes: string | Uint8Array) => void): void {
  if (!path.endsWith('.ts') && !path.endsWith('.json')) {
    for (const name of readdirSync(path).sort()) digest(join(path, name), add)
    return
  }
  add(path.slice(import.meta.dirname.length))
  add(readFileSync(path))
}
