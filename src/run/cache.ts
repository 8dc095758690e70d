import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {errorCode} from '../failure.ts'
import type {Seed} from '../model.ts'
import {isRunning} from './is-running.ts'
import type {Packed} from './packed.ts'

/** What earlier builds found in articles that have not changed since. */
export interface Cache {
  readonly get: (seed: Seed) => Packed | undefined
  readonly set: (seed: Seed, packed: Packed) => void
  /** Writes what this build asked for or added, and nothing older: the cache never outgrows the archive. */
  readonly save: () => void
}

export const noCache: Cache = {get: () => undefined, set: () => {}, save: () => {}}

/**
 * The cache in `path`: one file, entry after entry, of a 16-byte key, a 4-byte length and the packed article. Keys are
 * digests of the file's content, its name, and `fingerprint`, which stands for everything else an article's facts
 * depend on. Whatever is damaged is not found, and written anew.
 *
 * @param warn is told where the cache cannot be read or written: a build without one takes longer and comes to the same.
 */
export function openCache(path: string, fingerprint: string, warn: (says: string) => void = () => {}): Cache {
  const known = new Map(kept(path, warn))
  const used = new Map<string, Packed>()
  let added = 0
  const keyOf = (seed: Seed): string =>
    createHash('sha256')
      .update(
        JSON.stringify([
          fingerprint,
          seed.file,
          seed.format,
          seed.sha256,
          seed.warnings,
          ...readBy(seed),
          ...linesOf(seed),
        ]),
      )
      .digest('hex')
      .slice(0, 2 * keyBytes)
  return {
    get: (seed) => {
      const key = keyOf(seed)
      const packed = known.get(key)
      if (packed) used.set(key, packed)
      return packed
    },
    set: (seed, packed) => {
      used.set(keyOf(seed), packed)
      added++
    },
    save: () => {
      if (added === 0 && used.size >= known.size) return
      try {
        write(path, used)
      } catch (error) {
        warn(withoutCache(path, error))
      }
    },
  }
}

/** What a reader takes out of a file may depend on more than the file: on the archivist's map of its columns. */
const readBy = ({reader, raw, id, metadata}: Seed): unknown[] =>
  reader === undefined ? [] : [reader, raw, id, metadata]

/** Lines that the archivist sets aside or restores are other articles' business no more than the file itself. */
const linesOf = ({corrections}: Seed): unknown[] =>
  corrections ? [corrections.map(({what, value}) => [what, value])] : []

const magic = 'dateline-cache-1\n'
const keyBytes = 16

function* entriesOf(path: string): Generator<[string, Packed]> {
  const bytes = readIfThere(path)
  if (!bytes || bytes.toString('latin1', 0, magic.length) !== magic) return
  for (let at = magic.length; at + keyBytes + 4 <= bytes.length; ) {
    const key = bytes.toString('hex', at, at + keyBytes)
    const start = at + keyBytes + 4
    const end = start + bytes.readUInt32LE(at + keyBytes)
    if (end > bytes.length) return
    yield [key, bytes.subarray(start, end)]
    at = end
  }
}

/** What earlier builds left, or nothing where it cannot be read. */
function kept(path: string, warn: (says: string) => void): [string, Packed][] {
  try {
    return [...entriesOf(path)]
  } catch (error) {
    warn(withoutCache(path, error))
    return []
  }
}

const withoutCache = (path: string, error: unknown): string =>
  `Cannot keep what was read in ${path} (${errorCode(error) ?? (error instanceof Error ? error.message : error)}); the next build reads every article anew. Make ${dirname(path)} a folder that can be written, with space left, or build with --no-cache.`

function readIfThere(path: string): Buffer | undefined {
  try {
    // A pipe of that name would be waited for without end.
    if (!statSync(path).isFile()) throw new Error('it is no file')
    return readFileSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function write(path: string, entries: ReadonlyMap<string, Packed>): void {
  const parts: Uint8Array[] = [Buffer.from(magic, 'latin1')]
  for (const [key, packed] of entries) {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(packed.length)
    parts.push(Buffer.from(key, 'hex'), length, packed)
  }
  mkdirSync(dirname(path), {recursive: true})
  clearUp(path)
  const fresh = `${path}.${process.pid}`
  try {
    writeFileSync(fresh, Buffer.concat(parts))
    renameSync(fresh, path)
  } catch (error) {
    rmSync(fresh, {force: true})
    throw error
  }
}

/** Removes what builds that were killed in the middle of writing have left. */
function clearUp(path: string): void {
  const name = basename(path)
  for (const other of readdirSync(dirname(path))) {
    if (!other.startsWith(`${name}.`) || !/^\d+$/.test(other.slice(name.length + 1))) continue
    if (!isRunning(Number(other.slice(name.length + 1)))) rmSync(join(dirname(path), other), {force: true})
  }
}
