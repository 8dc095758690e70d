import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, join, relative, sep} from 'node:path'
import type {Format, Seed, Unreadable} from '../model.ts'

const formats: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
}

/** The articles of a folder (or one file), in a stable order, and the files that could not be read. */
export function readFolder(path: string): {seeds: Seed[]; unreadable: Unreadable[]} {
  const single = statSync(path).isFile()
  const files = single ? [basename(path)] : listFiles(path).map((file) => relative(path, file).split(sep).join('/'))
  const seeds: Seed[] = []
  for (const file of files) {
    const format = formats[file.slice(file.lastIndexOf('.') + 1).toLowerCase()]
    if (!format) continue
    const bytes = readFileSync(single ? path : join(path, file))
    const raw = new TextDecoder('utf-8').decode(bytes)
    seeds.push({file, format, raw, sha256: createHash('sha256').update(bytes).digest('hex'), warnings: []})
  }
  return {seeds, unreadable: []}
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => !entry.name.startsWith('_') && !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)]))
}
