import {statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import type {Seed, Unreadable} from '../model.ts'
import {type FileList, listFiles} from './list-files.ts'
import {readFile} from './read-file.ts'
import {readImportMap} from './read-import-map.ts'

/** A folder, read. */
export interface ReadFolder {
  readonly seeds: Seed[]
  readonly unreadable: Unreadable[]
  /** Pictures, tables and the like beside the articles: how many of each ending. */
  readonly passed: ReadonlyMap<string, number>
}

/**
 * The articles of a folder (or one file), in code-unit order of their paths, those of one file in its order, and the
 * files that could not be read, each with a rule and what to do about it.
 *
 * @throws when `path` is not there.
 */
export async function readFolder(path: string): Promise<ReadFolder> {
  const {root, files, unreadable, passed} = listFolder(path)
  const seeds: Seed[] = []
  const refused: Unreadable[] = [...unreadable]
  const columns = readImportMap(join(root, '_archive'))
  for (const file of files) {
    for (const found of await readFile(root, file, columns)) {
      if ('raw' in found) seeds.push(found)
      else refused.push(found)
    }
  }
  return {seeds, unreadable: refused.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)), passed}
}

/** A folder's list of files, and the folder itself: that of a single file is the one it is in. */
export interface ListedFolder extends FileList {
  readonly root: string
}

/** The files of a folder, or one file, as `readFolder` reads them. */
export function listFolder(path: string): ListedFolder {
  const root = rootOf(path)
  return root === path ? {root, ...listFiles(path)} : {root, files: [basename(path)], unreadable: [], passed: new Map()}
}

/** The folder of an archive that is named by it, or by its one file. */
export const rootOf = (path: string): string => (statSync(path).isDirectory() ? path : dirname(path))
