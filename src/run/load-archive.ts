import {statSync} from 'node:fs'
import {gather} from '../archive.ts'
import {glanceOf} from '../derived/glance-of.ts'
import {errorCode, Failure} from '../failure.ts'
import type {Archive, Article} from '../model.ts'
import {readDecisions} from '../read/read-decisions.ts'
import type {Head} from '../store/head.ts'
import {keepArchive} from '../store/keep-archive.ts'
import type {Store} from '../store/open-store.ts'
import {readArchive, readHeads} from '../store/read-archive.ts'
import {Shelf} from '../store/shelf.ts'
import {type Extracted, extractFolder} from './extract-folder.ts'
import {wholeCodeDigest} from './fingerprint.ts'
import {linkMemoryIn} from './link-memory-in.ts'
import {openArchiveStore} from './open-archive-store.ts'
import {type Progress, quiet} from './progress.ts'

export interface LoadOptions {
  /** The folder for what this build finds and the next may use again; none: everything is found anew. */
  readonly cacheFolder?: string
  /** The store that is open for it already. */
  readonly store?: Store
  readonly progress?: Progress
  /** Is told the files that are no articles by their ending: how many of each. */
  readonly onPassed?: (passed: ReadonlyMap<string, number>) => void
  /** Told what goes wrong beside the work: a store that is damaged or cannot be written. */
  readonly warn?: (says: string) => void
}

/** An archive that lies in a store: its articles are fetched when they are asked for, as long as it is open. */
export interface OpenArchive {
  readonly archive: Archive
  readonly store: Store
  /** What its articles are fetched by, and their heads. */
  readonly shelf: Shelf
  readonly heads: readonly Head[]
  /** Digest of the files it was read from. */
  readonly files: string | undefined
}

/**
 * The archive of a folder, or of a single file, all of it in memory.
 *
 * @throws {Failure} when there is no such folder.
 */
export async function loadArchive(path: string, options: LoadOptions = {}): Promise<Archive> {
  const {store, archive} = await linkFolder(path, options)
  try {
    return {...archive, articles: archive.articles.map(whole)}
  } finally {
    await store.close()
  }
}

/**
 * The archive of a folder, its articles in a store: to be closed by whoever opens it.
 *
 * @throws {Failure} when there is no such folder.
 */
export async function openArchive(path: string, options: LoadOptions = {}): Promise<OpenArchive> {
  const {store, archive, extracted} = await linkFolder(path, options)
  options.progress?.step('Keep', 0, extracted.articles.length)
  await keepArchive(archive, store, glanceOf)
  options.progress?.done()
  const shelf = new Shelf(store)
  const heads = readHeads(store)
  return {store, shelf, heads, archive: readArchive(store, shelf, heads), files: extracted.files}
}

async function linkFolder(
  path: string,
  {cacheFolder, store: given, progress = quiet, onPassed, warn = () => {}}: LoadOptions,
): Promise<{readonly store: Store; readonly archive: Archive; readonly extracted: Extracted}> {
  mustExist(path)
  const decisions = readDecisions(path)
  const store = given ?? openArchiveStore(path, cacheFolder, warn)
  try {
    const extracted = await extractFolder(path, decisions, store, {progress})
    const {articles, unreadable} = extracted
    onPassed?.(extracted.passed)
    progress.step('Link', 0, articles.length)
    const archive = gather(
      articles.map((article) => ({article})),
      decisions,
      unreadable,
      linkMemoryIn(store, wholeCodeDigest()),
    )
    progress.done()
    return {store, archive, extracted}
  } catch (error) {
    if (!given) await store.close()
    throw error
  }
}

/** The article with its text and all its blocks at hand. */
function whole({record, raw, blocks, frontMatter, dateExpressions, dateClues}: Article): Article {
  return {raw, blocks, frontMatter, dateExpressions, dateClues, record: {...record}}
}

/** @throws {Failure} when there is no such file or folder, or it may not be read. */
export function mustExist(path: string): void {
  try {
    statSync(path)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT')
      throw new Failure(`Cannot read ${path}: there is no such file or folder. Give the folder your articles are in.`)
    if (code === 'EACCES')
      throw new Failure(`Cannot read ${path}: permission denied. Make it readable for the user who builds.`)
    throw error
  }
}
