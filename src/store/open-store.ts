import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {open, type RootDatabase} from 'lmdb'
import {markOpen, seal, soundness} from './seal.ts'
import {type Tables, tablesIn} from './tables.ts'

/** What was found in an archive, on disk: read by path from every thread, written by the one that opened it to write. */
export interface Store extends Tables {
  /** The folder it lies in. */
  readonly path: string
  /** Several changes as one: all of them are kept, or none. */
  readonly together: (change: () => void) => void
  /** Writes what is still to be written, and says by a seal that the file is whole. */
  readonly close: () => Promise<void>
}

/** Counted up whenever what lies in the tables is laid out anew: an older store is then read by nobody. */
const version = 6

/**
 * Opens the store in the folder `path`, or makes it. One that is damaged, of another version or of another program is
 * told to `warn` by name and begun anew: it holds nothing that cannot be found again.
 *
 * @throws where the folder cannot be written.
 *
 * @example const store = openStore('.cache/dateline/store-1f0c…', terminal.err)
 */
export function openStore(path: string, warn: (says: string) => void = () => {}): Store {
  mkdirSync(path, {recursive: true})
  const damage = soundness(path)
  if (damage !== undefined) {
    warn(`The store in ${path} ${damage}; it is written anew, and this build reads every article again.`)
    rmSync(path, {recursive: true, force: true})
    mkdirSync(path, {recursive: true})
  }
  markOpen(path)
  let root = environment(path)
  const header = root.openDB<unknown, string>({name: 'header', encoding: 'json'})
  const found = header.get('version')
  if (found !== undefined && found !== version) {
    root.close()
    rmSync(path, {recursive: true, force: true})
    mkdirSync(path, {recursive: true})
    markOpen(path)
    root = environment(path)
  }
  if (found !== version) root.openDB<unknown, string>({name: 'header', encoding: 'json'}).putSync('version', version)
  return storeOf(root, path, async () => {
    await root.flushed
    await root.close()
    seal(path)
  })
}

/** The store in the folder `path`, which another thread has open, to read it. */
export function readStore(path: string): Store {
  const root = environment(path)
  return storeOf(root, path, () => root.close())
}

/** A store for one build, which is gone when the process ends. */
export function openPassingStore(): Store {
  const path = mkdtempSync(join(tmpdir(), 'dateline-store-'))
  const remove = (): void => rmSync(path, {recursive: true, force: true})
  process.once('exit', remove)
  const root = environment(path)
  return storeOf(root, path, async () => {
    await root.close()
    remove()
    process.off('exit', remove)
  })
}

function environment(path: string): RootDatabase {
  // The size of a page is the system's elsewhere, and a store may be carried from machine to machine.
  return open({path, maxDbs: 24, pageSize: 4096, compression: true})
}

function storeOf(root: RootDatabase, path: string, close: () => Promise<void>): Store {
  return {...tablesIn(root), path, together: (change) => root.transactionSync(change), close}
}
