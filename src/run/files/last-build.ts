import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Decisions} from '../../model.ts'
import {rootOf} from '../../read/read-folder.ts'
import {readImportMap} from '../../read/read-import-map.ts'
import type {Store} from '../../store/open-store.ts'
import {wholeCodeDigest} from '../fingerprint.ts'

/** What a folder was built from last, and what a build of it had to say. */
export interface LastBuild {
  /** Of all that the site depends on but its stylesheet. */
  readonly inputs: string
  /** The path of the stylesheet in the site. */
  readonly stylesheet: string
  /** Of the folder as the build left it. */
  readonly manifest: string
  readonly articles: number
  readonly unreadable: number
  readonly files: number
  /** What is told of files that were not read. */
  readonly notRead: readonly string[]
}

export function lastBuild(store: Store, out: string): LastBuild | undefined {
  const known = store.builds.get(out)
  return known === undefined ? undefined : JSON.parse(known)
}

export function keepLastBuild(store: Store, out: string, built: LastBuild): Promise<boolean> {
  return store.builds.put(out, JSON.stringify(built))
}

/**
 * Stands for all that a site depends on but its stylesheet: the files, what the archivist decided, the code with its
 * templates and packages, and what the command line asked for.
 */
export function inputsOf(files: string, path: string, decisions: Decisions, asked: unknown): string {
  const columns = readImportMap(join(rootOf(path), '_archive'))
  return createHash('sha256')
    .update(JSON.stringify([files, decisions, columns ?? null, asked, madeBy()]))
    .digest('hex')
}

/** Stands for what makes every page: the code with its templates and packages. */
export function madeBy(): string {
  const {node, icu, unicode} = process.versions
  const templates = join(import.meta.dirname, '../../../templates')
  const hash = createHash('sha256').update(JSON.stringify([wholeCodeDigest(), node, icu, unicode]))
  for (const name of readdirSync(templates, {recursive: true, encoding: 'utf8'}).sort())
    if (/\.[jt]s$/.test(name)) hash.update(`${name}\n`).update(readFileSync(join(templates, name)))
  return hash.digest('hex')
}

/** Stands for a folder as it lies there, told without reading its files: whoever changed one by hand has it built anew. */
export function manifestOf(folder: string): string {
  const hash = createHash('sha256')
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), {withFileTypes: true}).sort(byName)) {
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) walk(path)
      else {
        const {size, mtimeMs, ino} = statSync(join(folder, path))
        hash.update(`${path} ${size} ${mtimeMs} ${ino}\n`)
      }
    }
  }
  walk('')
  return hash.digest('hex')
}

const byName = (a: {readonly name: string}, b: {readonly name: string}): number => (a.name < b.name ? -1 : 1)
