import {join} from 'node:path'
import type {Decisions, Unreadable} from '../model.ts'
import {listFolder} from '../read/read-folder.ts'
import {readImportMap} from '../read/read-import-map.ts'
import type {LightArticle} from '../store/light-article.ts'
import type {Store} from '../store/open-store.ts'
import {Extraction} from './extraction.ts'
import {digestOfFiles} from './files/digest-of-files.ts'
import {fingerprints} from './fingerprint.ts'
import {type Progress, quiet} from './progress.ts'
import {workInThreads} from './work-in-threads.ts'

/** What was found in each article of a folder, before they are linked. */
export interface Extracted {
  readonly articles: readonly LightArticle[]
  readonly unreadable: readonly Unreadable[]
  /** Pictures, tables and the like beside the articles: how many of each ending. */
  readonly passed: ReadonlyMap<string, number>
  /** Digest of the files, as they were when they were read; nothing where one could not be looked at. */
  readonly files: string | undefined
}

export interface ExtractOptions {
  readonly progress?: Progress
  /** Worker threads; by default as many as pay for their start. */
  readonly workers?: number
}

/**
 * Finds the facts of every article of a folder (or of one file): from the store where nothing they depend on has changed,
 * else anew and into the store, file by file, so that no more than the facts is ever held.
 *
 * @throws when `path` is not there.
 */
export async function extractFolder(
  path: string,
  decisions: Decisions,
  store: Store,
  {progress = quiet, workers}: ExtractOptions = {},
): Promise<Extracted> {
  const listed = listFolder(path)
  const {root, files, unreadable, passed} = listed
  const columns = readImportMap(join(root, '_archive'))
  const archive = new Extraction(root, store, decisions, fingerprints(decisions, columns))
  const work = files.flatMap((file) => archive.workOn(file))
  const tell = (): void => progress.step('Read', archive.done, files.length)
  await workInThreads(
    work.map(({work: one}) => one),
    {root, decisions, columns},
    async (finding, at) => {
      const file = work[at]?.file
      if (file !== undefined) await archive.take(file, finding)
      tell()
    },
    workers,
  )
  await archive.settle()
  const found = files.flatMap((file) => archive.found(file))
  const refused = [...unreadable, ...found.flatMap((one) => ('refused' in one ? one.refused : []))]
  return {
    articles: found.flatMap((one) => ('record' in one ? one : [])),
    unreadable: [...refused.sort(byFile), ...found.flatMap((one) => ('failed' in one ? one.failed : []))],
    passed,
    files: digestOfFiles(listed, (file) => store.files.get(file)),
  }
}

const byFile = (a: Unreadable, b: Unreadable): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
