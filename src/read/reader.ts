import type {Seed, Unreadable} from '../model.ts'
import type {ColumnMap} from './bulk/column-map.ts'
import type {Decoded} from './encodings/decode.ts'

/** A file of the folder as readers are given it. */
export interface SourceFile {
  /** The path below the archive's folder, with forward slashes. */
  readonly file: string
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string
  /** The bytes as text, decoded when first asked for. */
  readonly text: () => Decoded
  /** What the archivist says the columns of tables hold; absent: they are guessed. */
  readonly columns?: ColumnMap
}

/** The articles of one file, in their order, and whatever part of it is none, with the reason. */
export type ReadResult = readonly (Seed | Unreadable)[]

/**
 * Reads one format: the bytes of a file in, articles out. A reader that needs a library imports it in `read`, so that
 * an archive of plain text never loads it.
 */
export interface Reader {
  /** As records and error messages call it: `pdf`. */
  readonly name: string
  /** The endings of its files, in small letters without the full stop. */
  readonly endings: readonly string[]
  /** Whether such a file is of this format; where absent the ending says it all. Asked in the order of `readers`. */
  readonly recognises?: (source: SourceFile) => boolean
  /** The largest file it reads, in bytes, where that is not `largestFile`. */
  readonly largest?: number
  /** May throw an `Error` whose message says what is wrong with the file: the file is listed with it. */
  readonly read: (source: SourceFile) => ReadResult | Promise<ReadResult>
}

/** No newspaper article is longer; a file of text that is was meant for something else. In bytes. */
export const largestFile = 10 * 1024 * 1024
