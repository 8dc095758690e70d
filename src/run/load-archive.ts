import {createHash} from 'node:crypto'
import {realpathSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {gather} from '../archive.ts'
import {glanceOf} from '../derived/glance-of.ts'
import {errorCode, Failure} from '../failure.ts'
import type {Archive, Article} from '../model.ts'
import {readDecisions} from '../read/read-decisions.ts'
import {keepArchive} from '../store/keep-archive.ts'
import type {LightArticle} from '../store/light-article.ts'
import {openPassingStore, openStore, type Store} from '../store/open-store.ts'
import {readArchive} from '../store/read-archive.ts'
import {extractFolder} from './extract-folder.ts'
import {type Progress, quiet} from './progress.ts'

export interface LoadOptions {
  /** The folder for what this build finds and the next may use again; none: everything is found anew. */
  readonly cacheFolder?: string
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
  options.progress?.step('Keep', 0, extracted.length)
  await keepArchive(archive, extracted, store, glanceOf)
  options.progress?.done()
  return {store, archive: readArchive(store)}
}

async function linkFolder(
  path: string,
  {cacheFolder, progress = quiet, onPassed, warn = () => {}}: LoadOptions,
): Promise<{readonly store: Store; readonly archive: Archive; readonly extracted: readonly LightArticle[]}> {
  mustExist(path)
  const decisions = readDecisions(path)
  const store = cacheFolder === undefined ? openPassingStore() : lastingStore(cacheFolder, path, warn)
  try {
    const {articles, unreadable, passed} = await extractFolder(path, decisions, store, {progress})
    onPassed?.(passed)
    progress.step('Link', 0, articles.length)
    const archive = gather(
      articles.map((article) => ({article})),
      decisions,
      unreadable,
    )
    progress.done()
    return {store, archive, extracted: articles}
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The article with its text and all its blocks at hand. */
function whole({record, raw, blocks, frontMatter, dateExpressions, dateClues}: Article): Article {
  return {raw, blocks, frontMatter, dateExpressions, dateClues, record}
}

/** A store an archive, so that two archives built from one place keep out of each other's way. */
function lastingStore(cacheFolder: string, path: string, warn: (says: string) => void): Store {
  const name = createHash('sha256').update(realpathSync(path)).digest('hex').slice(0, 12)
  const folder = join(cacheFolder, `store-${name}`)
  try {
    // What versions before the store have left.
    rmSync(join(cacheFolder, `articles-${name}`), {force: true, recursive: true})
    return openStore(folder, warn)
  } catch (error) {
    const why = errorCode(error) ?? (error instanceof Error ? error.message : error)
    warn(
      `Cannot keep what was read in ${folder} (${why}); the next build reads every article anew. Make ${cacheFolder} a folder that can be written, with space left, or build with --no-cache.`,
    )
    return openPassingStore()
  }
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
