import {statSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import type {Seed, Unreadable} from '../model.ts'
import {listFiles} from './list-files.ts'
import {readSeed} from './read-seed.ts'

/**
 * The articles of a folder (or one file), in code-unit order of their paths, and the files that could not be read,
 * each with a rule and what to do about it.
 *
 * @throws when `path` is not there.
 */
export function readFolder(path: string): {seeds: Seed[]; unreadable: Unreadable[]} {
  const single = !statSync(path).isDirectory()
  const {files, unreadable} = single ? {files: [basename(path)], unreadable: []} : listFiles(path)
  const root = single ? dirname(path) : path
  const seeds: Seed[] = []
  const refused: Unreadable[] = [...unreadable]
  for (const file of files) {
    const seed = readSeed(root, file)
    if (!('raw' in seed)) refused.push(seed)
    else if (seed.format === 'html')
      refused.push({
        file,
        warning: {
          rule: 'format-not-read',
          says: 'is a saved web page, which is not read yet; save its text as .txt or .md',
        },
      })
    else seeds.push(seed)
  }
  return {seeds, unreadable: refused.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))}
}
