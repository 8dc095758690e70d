import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect} from 'vitest'
import type {Seed, Warning} from '../../../src/model.ts'
import {readFolder} from '../../../src/read/read-folder.ts'

interface DocumentsFolder {
  /** The articles of a file that is read whole. */
  readonly seedsOf: (file: string, content: string | Uint8Array) => Promise<Seed[]>
  /** The warning of a file that is refused whole. */
  readonly refusalOf: (file: string, content: string | Uint8Array) => Promise<Warning | undefined>
}

/** A folder of its own for each test of a file, into which documents are written to be read. */
export function documentsFolder(): DocumentsFolder {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'documents-'))
  })
  afterEach(() => rmSync(root, {recursive: true}))
  const read = async (file: string, content: string | Uint8Array) => {
    writeFileSync(join(root, file), content)
    return readFolder(root)
  }
  return {
    seedsOf: async (file, content) => {
      const {seeds, unreadable} = await read(file, content)
      expect(unreadable).toEqual([])
      return seeds
    },
    refusalOf: async (file, content) => {
      const {seeds, unreadable} = await read(file, content)
      expect(seeds).toEqual([])
      return unreadable[0]?.warning
    },
  }
}
