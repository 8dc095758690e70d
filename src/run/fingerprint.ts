import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import type {Decisions} from '../model.ts'
import {packageVersions} from './package-versions.ts'

/**
 * What each stage's work depends on beside its input, one digest a stage: a changed cue verb has statements found again,
 * and no file read; a changed stylesheet has nothing found again.
 */
export interface Fingerprints {
  /** From bytes to text. */
  readonly read: string
  /** From text to the facts of one article, the archivist's decisions included. */
  readonly extract: string
  /** From articles to an archive. */
  readonly link: string
  /** From an archive to its pages, but for their stylesheet. */
  readonly print: string
}

const source = join(import.meta.dirname, '..')
const templates = join(source, '../templates')
const readers = [join(source, 'read/read-file.ts')]
const extractors = ['parse', 'clean', 'annotate'].map((stage) => join(source, stage, 'index.ts'))

/** A stage is the files it begins with, and all that these import. */
export function fingerprints(decisions: Decisions, columns: unknown): Fingerprints {
  const texts = new Map<string, string>()
  // Corrections are obeyed when articles are linked, or stand in the key of their article.
  // Of how the site looks and what it is called no fact depends.
  const {corrections: _corrections, unknownFiles: _unknown, site, ...rest} = decisions
  const others = {...rest, language: site.language}
  const stage = (begins: readonly string[], more: unknown): string => {
    const hash = createHash('sha256').update(JSON.stringify([platform(), more]))
    for (const file of [...filesBehind(begins, texts)].sort())
      hash.update(`${relative(source, file)}\n${texts.get(file)}\n`)
    return hash.digest('hex').slice(0, 32)
  }
  const markup = readdirSync(templates, {recursive: true, encoding: 'utf8'}).filter((name) => /\.[jt]s$/.test(name))
  return {
    read: stage(readers, columns),
    extract: stage(extractors, [others, readFileSync(join(source, 'archive.ts'), 'utf8')]),
    link: stage([join(source, 'link/index.ts')], {...decisions, site: site.language}),
    print: stage([join(source, 'site/build-site.ts'), ...markup.map((name) => join(templates, name))], decisions.site),
  }
}

/** Stands for the code that reads and extracts, and for the packages it uses. */
export function codeDigest(): string {
  const texts = new Map<string, string>()
  const hash = createHash('sha256').update(packageVersions())
  for (const file of [...filesBehind([...readers, ...extractors], texts)].sort())
    hash.update(`${relative(source, file)}\n${texts.get(file)}\n`)
  return hash.update(readFileSync(join(source, 'archive.ts'))).digest('hex')
}

/**
 * Stands for all of the code: for what is kept of a later stage's work. Read once a process: a build asks four times, and what
 * is saved meanwhile is not the code that it runs.
 */
export function wholeCodeDigest(): string {
  code ??= readWholeCode()
  return code
}

let code: string | undefined

function readWholeCode(): string {
  const hash = createHash('sha256').update(packageVersions())
  for (const name of readdirSync(source, {recursive: true, encoding: 'utf8'}).sort())
    if (/\.m?[jt]s$/.test(name)) hash.update(`${name}\n`).update(readFileSync(join(source, name)))
  return hash.digest('hex')
}

/** The runtime with its Unicode tables, and the versions of all packages. */
function platform(): unknown {
  const {node, icu, unicode} = process.versions
  return [node, icu, unicode, packageVersions()]
}

/** These files and all they import, types included: a line too many costs one build, one too few costs a wrong page. */
function filesBehind(begins: readonly string[], texts: Map<string, string>): ReadonlySet<string> {
  const found = new Set<string>()
  const follow = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return
    found.add(file)
    const text = texts.get(file) ?? readFileSync(file, 'utf8')
    texts.set(file, text)
    for (const {groups} of text.matchAll(imported)) follow(join(dirname(file), groups?.path ?? ''))
  }
  for (const file of begins) follow(file)
  return found
}

/** `from './a.ts'`, `import('./a.ts')`, `new URL('./a.mjs', …)`. */
const imported = /'(?<path>\.{1,2}\/[^'\n]+\.m?[jt]s)'/g
