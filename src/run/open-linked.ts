import {readStore} from '../store/open-store.ts'
import {readArchive, readHeads} from '../store/read-archive.ts'
import {Shelf} from '../store/shelf.ts'
import type {LinkedArchive} from './with-file-read.ts'

/** The archive that a build has left in the store of a folder, to read it; the build may be another process. */
export function openLinked(path: string): LinkedArchive {
  const store = readStore(path)
  const heads = readHeads(store)
  return {store, archive: readArchive(store, new Shelf(store), heads), heads}
}
