import {closeSync, mkdirSync, openSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {Gzip} from 'fflate'
import {printable, printableJson} from '../text/printable.ts'
import {fileOf} from '../view/address.ts'
import type {Keeper} from './kept/keeper.ts'
import type {SiteFile} from './site-file.ts'

/**
 * Writes files below `outDir`, and the folders they need; returns how many there were.
 *
 * What no file of text may hold (control codes, half a letter) is marked, whoever wrote it: a reference manager stops at it.
 *
 * @param keeper takes over what the last build made from the same.
 *
 * Synchronously: an archive has tens of thousands of small ones, and a promise a file costs more than the writing.
 *
 * @throws an `Error` that names the file that could not be written, with its cause.
 */
export function writeFiles(files: Iterable<SiteFile>, outDir: string, keeper?: Keeper): number {
  let count = 0
  const made = new Set<string>()
  for (const siteFile of files) {
    const {address, pieces} = siteFile
    const path = join(outDir, fileOf(address))
    const folder = dirname(path)
    try {
      if (!made.has(folder)) mkdirSync(folder, {recursive: true})
      made.add(folder)
      const marked = isJson.test(path) ? printableJson : printable
      if (!keeper?.keepFile(siteFile)) {
        const write = path.endsWith('.gz') ? writeCompressed : writePieces
        write(path, pieces(), marked)
      }
      count++
    } catch (cause) {
      throw new Error(`Cannot write ${address.path}: ${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      })
    }
  }
  return count
}

const isJson = /\.(?:nd)?json(?:ld)?(?:\.gz)?$/

/** As many letters as are gathered before they are written. */
const chunk = 1 << 20

function writePieces(path: string, pieces: Iterable<string>, marked: (text: string) => string): void {
  let text = ''
  let file: number | undefined
  try {
    for (const piece of pieces) {
      text += marked(piece)
      if (text.length < chunk) continue
      file ??= openSync(path, 'w')
      // All of it: on a disk that is nearly full the system writes half and says so in a number.
      writeFileSync(file, text)
      text = ''
    }
    if (file === undefined) writeFileSync(path, text)
    else writeFileSync(file, text)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** By a library that is the same on every machine: zlib in Node has other shortcuts on each processor, and other bytes. */
function writeCompressed(path: string, pieces: Iterable<string>, marked: (text: string) => string): void {
  const file = openSync(path, 'w')
  try {
    const gzip = new Gzip({mtime: 0}, (bytes) => writeFileSync(file, bytes))
    const encoder = new TextEncoder()
    for (const piece of pieces) gzip.push(encoder.encode(marked(piece)))
    gzip.push(new Uint8Array(), true)
  } finally {
    closeSync(file)
  }
}
