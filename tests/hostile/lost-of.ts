import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {loadArchive} from '../../src/run/load-archive.ts'
import type {Input} from './inputs/inputs.ts'

/** Writes the files that the file system takes, the first of each name, and returns their names. */
export function writeInputs(folder: string, some: readonly Input[]): string[] {
  const written = new Set<string>()
  for (const {name, bytes} of some) {
    if (written.has(name) || Buffer.byteLength(name) > 255) continue
    writeFileSync(join(folder, name), bytes)
    written.add(name)
  }
  return [...written]
}

/** The files that were neither published, nor listed with a reason, nor counted among pictures and the like. */
export async function lostOf(folder: string, files: readonly string[]): Promise<string[]> {
  let passed = 0
  const archive = await loadArchive(folder, {
    onPassed: (found) => {
      passed = [...found.values()].reduce((sum, count) => sum + count, 0)
    },
  })
  const named = [...archive.articles.map(({record}) => record.file), ...archive.unreadable.map(({file}) => file)]
  // The third article of a file is `bulk.csv#3`.
  const told = new Set(named.flatMap((file) => [file, file.replace(/#[^#]*$/, '')]))
  const untold = files.filter((file) => !told.has(file))
  return untold.length === passed ? [] : untold
}
