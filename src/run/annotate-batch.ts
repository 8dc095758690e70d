import {workerData} from 'node:worker_threads'
import {type Outcome, tryArticle} from '../archive.ts'
import {withLineCorrections} from '../corrections/with-line-corrections.ts'
import type {Decisions, Seed, Unreadable} from '../model.ts'
import type {ColumnMap} from '../read/bulk/column-map.ts'
import {readFile} from '../read/read-file.ts'
import {type Shelved, shelve} from '../store/shelve.ts'
import {isLong} from './is-long.ts'

/** What the work of all batches rests on. */
export interface Desk {
  readonly root: string
  readonly decisions: Decisions
  readonly columns: ColumnMap | undefined
}

/** A file to be read, or what was read from one before. */
export type Work = {readonly file: string} | {readonly seeds: readonly Seed[]; readonly isGuarded?: true}

/** What stands in a file, in its order: its articles, as they lie in a store, and what is none. */
export type Found =
  | {readonly shelved: Shelved}
  | {readonly unreadable: Unreadable; readonly seed?: SeedAside}
  /** To be annotated where it can be stopped. */
  | {readonly long: Seed}

/** A seed whose article could not be made: it is read, and need not be read again. */
export type SeedAside = Pick<Shelved, 'seed' | 'text'>

export interface Finding {
  /** Of the file's bytes, where an article is in it. */
  readonly sha256: string | undefined
  readonly found: readonly Found[]
}

/** The work of a worker thread. */
export default function annotateBatch(batch: readonly Work[]): Promise<Finding[]> {
  return workOff(batch, desk)
}

/** Tinypool hands over `[its own data, ours]`. */
const desk: Desk = workerData?.[1]

/** Reads and annotates some files, one after the other. */
export async function workOff(batch: readonly Work[], {root, decisions, columns}: Desk): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const work of batch) {
    const parts = 'file' in work ? await readFile(root, work.file, columns) : work.seeds
    const isGuarded = 'seeds' in work && work.isGuarded
    const found = parts.map((part): Found => {
      if (!('raw' in part)) return {unreadable: part}
      const seed = corrected(part, decisions)
      return isGuarded || !isLong(part) ? foundIn(seed, tryArticle(seed, decisions)) : {long: seed}
    })
    findings.push({sha256: parts.find((part) => 'raw' in part)?.sha256, found})
  }
  return findings
}

/** With the lines that the archivist sets aside or restores. */
export function corrected(seed: Seed, decisions: Decisions): Seed {
  const [own = seed] = withLineCorrections([seed], decisions)
  return own
}

/** What was found in a seed, as it lies in a store. */
export function foundIn(seed: Seed, outcome: Outcome): Found {
  const {raw, corrections: _own, ...rest} = seed
  if ('article' in outcome) return {shelved: shelve({raw, ...rest}, outcome.article)}
  return {unreadable: outcome.unreadable, seed: {seed: JSON.stringify(rest), text: raw}}
}
