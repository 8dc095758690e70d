import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Decisions} from '../model.ts'

/** What comes after the facts of one article are found, and is run at every build. */
const later: ReadonlySet<string> = new Set([
  'link',
  'view',
  'site',
  'search',
  'messages',
  'desk',
  'run',
  'commands',
  'cli.ts',
])

/**
 * Stands for everything but the file itself that the facts of an article depend on: our code and its dependencies, the
 * runtime's Unicode tables, the archivist's decisions.
 */
export function fingerprint(decisions: Decisions): string {
  const {node, icu, unicode} = process.versions
  // Corrections are obeyed when articles are linked, or stand in the key of their article.
  const {corrections: _corrections, unknownFiles: _unknown, ...others} = decisions
  return createHash('sha256')
    .update(JSON.stringify([codeDigest(), node, icu, unicode, others]))
    .digest('hex')
}

/** Stands for the code that reads and annotates, and for the packages it uses. */
export const codeDigest = (): string => digestOf(later)

/** Stands for all of the code: for what is kept of a later stage's work. */
export const wholeCodeDigest = (): string => digestOf(new Set())

function digestOf(leftOut: ReadonlySet<string>): string {
  const source = join(import.meta.dirname, '..')
  const hash = createHash('sha256')
  for (const name of readdirSync(source).sort()) {
    if (leftOut.has(name)) continue
    for (const file of filesIn(source, name)) hash.update(`${file}\n`).update(readFileSync(join(source, file)))
  }
  hash.update(readFileSync(join(source, '../package-lock.json')))
  return hash.digest('hex')
}

function filesIn(root: string, name: string): string[] {
  if (name.endsWith('.ts')) return [name]
  return readdirSync(join(root, name), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
