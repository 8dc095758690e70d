import {createHash} from 'node:crypto'
import {closeSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {isRunning} from './is-running.ts'

/**
 * LMDB survives a process that is killed in the middle of writing, and no change of its file by anybody else: a page
 * that is not what it should be may end the process that reads it. So a closed store is sealed with the digest of its
 * file, and a process that has it open leaves a mark, without which the seal must fit.
 */
const sealFile = 'seal'
const dataFile = 'data.mdb'

/** What is wrong with a store, in the words of a sentence about it; nothing where it is sound, or not yet there. */
export function soundness(path: string): string | undefined {
  const names = readdirSync(path)
  if (!names.includes(dataFile)) return names.includes(sealFile) ? 'has lost its file' : undefined
  if (!hasMagic(join(path, dataFile))) return 'is no store of Dateline'
  // Whoever has it open writes on, and whoever was killed has left it as LMDB keeps it.
  if (marksIn(names).length > 0) {
    for (const pid of marksIn(names)) if (!isRunning(pid)) rmSync(markOf(path, pid), {force: true})
    return isWhole(join(path, dataFile)) ? undefined : 'is cut short'
  }
  if (!names.includes(sealFile)) return 'was not closed by Dateline'
  return readFileSync(join(path, sealFile), 'latin1') === digestOf(join(path, dataFile)) ? undefined : 'is damaged'
}

export function markOpen(path: string): void {
  writeFileSync(markOf(path, process.pid), '')
}

export function unmark(path: string): void {
  rmSync(markOf(path, process.pid), {force: true})
}

/** Seals a store that this process has closed, unless another has it open. */
export function seal(path: string): void {
  unmark(path)
  const others = marksIn(readdirSync(path)).filter(isRunning)
  if (others.length === 0) writeFileSync(join(path, sealFile), digestOf(join(path, dataFile)), 'latin1')
}

const markOf = (path: string, pid: number): string => join(path, `open-${pid}`)

const marksIn = (names: readonly string[]): number[] =>
  names.flatMap((name) => (/^open-\d+$/.test(name) ? [Number(name.slice('open-'.length))] : []))

/** Read piece by piece: a store may be larger than what a buffer holds. */
function digestOf(file: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(1 << 22)
  const descriptor = openSync(file, 'r')
  try {
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece))
      hash.update(piece.subarray(0, read))
  } finally {
    closeSync(descriptor)
  }
  return hash.digest('hex')
}

const hasMagic = (file: string): boolean => headsOf(file).length === 2

/** As long as its younger head says. */
function isWhole(file: string): boolean {
  const [a, b] = headsOf(file)
  if (!a || !b) return false
  const {lastPage} = a.transaction > b.transaction ? a : b
  return statSync(file).size >= (lastPage + 1) * pageSize
}

interface Head {
  readonly lastPage: number
  readonly transaction: number
}

/** What the first two pages of a file of LMDB say; fewer where they are none. */
function headsOf(file: string): Head[] {
  const descriptor = openSync(file, 'r')
  try {
    return [0, pageSize].flatMap((at) => {
      const head = Buffer.alloc(headLength)
      const isFull = readSync(descriptor, head, 0, headLength, at) === headLength
      if (!isFull || head.readUInt32LE(24) !== magic || head.readUInt32LE(48) !== pageSize) return []
      return [{lastPage: Number(head.readBigUInt64LE(144)), transaction: Number(head.readBigUInt64LE(152))}]
    })
  } finally {
    closeSync(descriptor)
  }
}

/** The magic number of LMDB's two pages of its own. */
const magic = 0xbeefc0de
const headLength = 160
const pageSize = 4096
