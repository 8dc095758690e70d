import type {Database, RootDatabase} from 'lmdb'
import type {Unreadable} from '../model.ts'

/** A file of the archive's folder as it was last read. */
export interface FileSeen {
  /** What tells without reading it that it is still the same: `size mtime ctime inode`. */
  readonly stamp: string
  readonly sha256: string
  /** It was changed so shortly before it was read that a change after might have the same time. */
  readonly doubtful?: true
}

/** What reading a file gave, in its order: articles, and parts that are none. */
export type Part = {readonly unreadable: Unreadable} | {readonly seed: string}

export interface Tables {
  /** By path below the archive's folder. */
  readonly files: Database<FileSeen, string>
  /** By the digest of a file's bytes and of what reads it. */
  readonly reads: Database<readonly Part[], string>
  /** The seeds that were read, without their text: JSON. */
  readonly seeds: Database<string, string>
  /** The text of each seed. */
  readonly texts: Database<string, string>
  /** What each seed says but its text, by the digest of the seed and of what extracts it: JSON. */
  readonly facts: Database<string, string>
  /** The text of each article as it is read, under the key of its facts. */
  readonly readings: Database<string, string>
  /** The blocks of each article, under the key of its facts: JSON. */
  readonly blocks: Database<string, string>
  /** Each article as it is linked to the others, drawer by drawer, under the key of its facts: JSON. */
  readonly said: Database<string, string>
  readonly named: Database<string, string>
  readonly rest: Database<string, string>
  /** The digests of these three, of each article: `said named rest`. Written with them, so that they need not be read to tell whether they still hold. */
  readonly drawn: Database<string, string>
  /** The archive beyond its articles, part by part: JSON. */
  readonly archive: Database<string, string>
  /** What each step of linking found last, by its name: the digest of what it read, and JSON on the next line. */
  readonly linked: Database<string, string>
  /** Of each page that was printed, what it was printed from. */
  readonly pages: Database<string, string>
  /** What was built last into each folder: JSON. */
  readonly builds: Database<string, string>
}

export function tablesIn(root: RootDatabase): Tables {
  const text = (name: string): Database<string, string> =>
    root.openDB<string, string>({name, encoding: 'string', compression: true})
  return {
    files: root.openDB({name: 'files', encoding: 'json'}),
    reads: root.openDB({name: 'reads', encoding: 'json'}),
    seeds: text('seeds'),
    texts: text('texts'),
    facts: text('facts'),
    readings: text('readings'),
    blocks: text('blocks'),
    said: text('said'),
    named: text('named'),
    rest: text('rest'),
    drawn: root.openDB({name: 'drawn', encoding: 'string'}),
    archive: text('archive'),
    linked: text('linked'),
    pages: text('pages'),
    builds: text('builds'),
  }
}
